import type { BoardUnit, Round } from './round-queries.js';

/** Which units of a board are shown, and in which order, as the address says. */
export interface BoardSearch {
  stand?: BoardUnit['state'] | undefined;
  /** Kürzel of the Geschäftsbereich; `-` = none. */
  bereich?: string | undefined;
  suche?: string | undefined;
  /** Name of a column, with a minus for descending. */
  sortierung?: string | undefined;
}

/** Stands in the address for the units without a Geschäftsbereich. */
export const NO_DEPARTMENT = '-';

/** In the order of the way of a submission, with what needs somebody first. */
const STATES = ['RETURNED', 'OPEN', 'CHECKED', 'SIGNED', 'SUBMITTED', 'ACCEPTED'] as const;

const ORDERS: Record<string, (unit: BoardUnit) => string | number> = {
  einheit: ({ code }) => code,
  bereich: ({ department }) => department ?? '\uffff',
  stand: ({ state }) => STATES.indexOf(state),
  zielgruppe: ({ figures }) => figures?.total?.obliged ?? -1,
  erfuellt: ({ figures }) => figures?.total?.fulfilled ?? -1,
  offen: ({ figures }) => figures?.total?.notFulfilled ?? -1,
  schulungen: ({ figures }) => figures?.total?.trainings.total ?? -1,
};

/** The units that the filters leave, in the order that is asked for; without one as the service says them. */
export function shownUnits(
  units: readonly BoardUnit[],
  { stand, bereich, suche = '', sortierung = '' }: BoardSearch,
): BoardUnit[] {
  const wanted = suche.trim().toLowerCase();
  const left = units.filter(
    ({ state, department, code, name }) =>
      (stand === undefined || state === stand) &&
      (bereich === undefined || (department ?? NO_DEPARTMENT) === bereich) &&
      `${code} ${name}`.toLowerCase().includes(wanted),
  );
  const order = ORDERS[sortierung.replace(/^-/, '')];
  if (order === undefined) return left;
  const direction = sortierung.startsWith('-') ? -1 : 1;
  return left.sort((a, b) => direction * compare(order(a), order(b)) || compare(a.code, b.code));
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'de', { numeric: true });
}

/** Whether HR can accept what the unit has handed in. */
export function mayBeAccepted({ state }: BoardUnit, round: Round): boolean {
  return round.state === 'OPEN' && state === 'SUBMITTED';
}
