import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GroupFigures, UnitFigures } from '../../evaluation/figures.js';
import { emptyLine } from '../../evaluation/figures.js';
import type { Mandate } from '../../mandate/mandate.js';
import { Mandates } from '../../mandate/mandate.query.js';
import { Statement } from '../../platform/database/statement.js';
import type { DeskDto } from '../../recording/desk.dto.js';
import { deskText } from '../../recording/desk.query.js';
import { canonical } from '../seal/canonical.js';
import { type CountedPerson, countedPersonsText, figuresOfPersons } from '../seal/counted-person.js';
import { cityOn, figuresHash, linesIn } from '../unit-figures.js';
import type { SubmissionNoteDto } from './submission.dto.js';
import type { SubmissionRow } from './submission.query.js';

/** The figures of a unit that hands in, with what speaks against them. */
export interface OwnFigures {
  mandate: Mandate;
  figures: GroupFigures;
  hash: Buffer;
  obstacles: SubmissionNoteDto[];
}

/** What is still unclear, with the sentence for one case and for several. */
const HINTS: [keyof DeskDto, string, (count: number) => string][] = [
  [
    'undecidedPersons',
    'UNDECIDED',
    (count) =>
      `${persons(count)}: noch nicht entschieden, ob eine Aufgabe mit Bürgerkontakt oder Medien-/Öffentlichkeitsarbeit vorliegt.`,
  ],
  [
    'submitted',
    'NOT_DECIDED',
    (count) => `${trainings(count)}: über die Anerkennung ist noch nicht entschieden.`,
  ],
  ['withoutEvidence', 'WITHOUT_EVIDENCE', (count) => `${trainings(count)} ohne Nachweis.`],
  [
    'possibleDuplicates',
    'POSSIBLE_DUPLICATES',
    (count) => `${trainings(count)}: vielleicht doppelt erfasst.`,
  ],
];

/** Works out what a unit would hand in now. */
@Injectable()
export class OwnFiguresService {
  constructor(private readonly mandates: Mandates) {}

  /** The figures in the state that the transaction sees, and whether they may be handed in. */
  async of(manager: EntityManager, { unitId, unitCode, referenceDate }: SubmissionRow): Promise<OwnFigures> {
    const [{ id }] = await manager.query('SELECT max(id) AS id FROM change');
    const mandate = await this.mandates.forDay(referenceDate, id, manager);
    const asked = cityOn(referenceDate, mandate, unitId);
    const line = (await linesIn(manager, asked)).find(({ code }) => code === unitCode);
    const { leaders, employees, total } = line ?? emptyLine();
    const figures = { leaders, employees, total };
    const statement = new Statement();
    const counted: CountedPerson[] = await manager.query(
      countedPersonsText(asked, statement),
      statement.values,
    );
    const obstacles = [notReporting(line), doesNotReconcile(figures, counted)].filter(
      (note): note is SubmissionNoteDto => note !== undefined,
    );
    return { mandate, figures, hash: figuresHash(unitCode, referenceDate, mandate, figures), obstacles };
  }

  /** What is still unclear in the unit on the reference date. */
  async hints(
    manager: EntityManager,
    { unitId, referenceDate }: SubmissionRow,
    mandate: Mandate,
  ): Promise<SubmissionNoteDto[]> {
    const statement = new Statement();
    const text = deskText(cityOn(referenceDate, mandate, unitId), statement);
    const [desk]: DeskDto[] = await manager.query(text, statement.values);
    return HINTS.map(([key, code, sentence]) => {
      const count = desk?.[key] ?? 0;
      return { code, count, message: sentence(count) };
    }).filter(({ count }) => count > 0);
  }
}

function notReporting(line: UnitFigures | undefined): SubmissionNoteDto | undefined {
  if (line) return undefined;
  const message =
    'Die Einheit ist am Stichtag nicht auswertungspflichtig. Das Personalamt nimmt sie aus der Runde oder berichtigt die Einheit.';
  return { code: 'NOT_REPORTING', count: 1, message };
}

/** R19: every figure is the sum of named persons, each of them once. */
function doesNotReconcile(figures: GroupFigures, counted: CountedPerson[]): SubmissionNoteDto | undefined {
  const once = new Set(counted.map(({ employeeId }) => employeeId)).size === counted.length;
  if (once && canonical(figuresOfPersons(counted)) === canonical(figures)) return undefined;
  const message =
    'Die Zahlen gehen mit den Personen dahinter nicht auf. Bitte wenden Sie sich an das Personalamt; so kann nichts übermittelt werden.';
  return { code: 'DOES_NOT_RECONCILE', count: 1, message };
}

const persons = (count: number) => (count === 1 ? '1 Person' : `${count} Personen`);
const trainings = (count: number) => (count === 1 ? '1 Schulung' : `${count} Schulungen`);
