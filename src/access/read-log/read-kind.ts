/** What was looked at: one person, a page of a list, the workbook's sheet of persons, one's own record, the persons of a sealed evaluation. */
export type ReadKind = 'PERSON' | 'LIST' | 'WORKBOOK' | 'OWN_RECORD' | 'SEALED';

/** Every kind of entry in the read log. */
export const READ_KINDS: readonly ReadKind[] = ['PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD', 'SEALED'];
