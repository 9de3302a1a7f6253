/** Advisory lock under which facts are written, one transaction after the other; `begin_change` takes it too. */
export const WRITERS_LOCK = 7461;
