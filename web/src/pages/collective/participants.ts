/** A line of a pasted or scanned list of participants. */
export interface ParticipantLine {
  personnelNumber: string;
  /** What stands beside the number, to compare. */
  beside: string;
}

/**
 * The lines of a list as people paste them: a number per line, alone, with a name, or out of a table. The number is the
 * first part with a digit. Repeated numbers are one line.
 */
export function readParticipants(text: string): { lines: ParticipantLine[]; repeated: number } {
  const read = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
  const lines = [...new Map(read.toReversed().map((line) => [line.personnelNumber, line])).values()];
  return { lines: lines.toReversed(), repeated: read.length - lines.length };
}

function readLine(line: string): ParticipantLine {
  const parts = line
    .split(/[;\t]/.test(line) ? /[;\t]/ : /\s+/)
    .map((part) => part.trim().replace(/^["'(]+|["'),]+$/g, ''))
    .filter((part) => part !== '');
  const number = parts.find((part) => /\d/.test(part)) ?? parts[0] ?? line;
  const beside = parts.filter((part) => part !== number).join(' ');
  return { personnelNumber: number.slice(0, 40), beside };
}

/** Whether what stands beside a number names somebody else: then the number may be mistyped. */
export function namesSomebodyElse(beside: string, lastName: string): boolean {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /\p{L}{2}/u.test(beside) && !fold(beside).includes(fold(lastName));
}
