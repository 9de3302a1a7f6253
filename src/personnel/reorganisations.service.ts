import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { Perspectives } from '../obligation/perspective.service.js';
import { dayBefore } from '../platform/day.js';
import { germanDay } from '../platform/german-day.js';
import { listed, numbered } from '../platform/german-text.js';
import { ProblemException, type ProblemItem } from '../platform/problem/problem.js';
import { effect } from '../recording/effect.js';
import { type Turn, Writing } from '../recording/writing.js';
import { contradiction } from './periods.js';
import type {
  ReorganisationDto,
  ReorganisationPreviewDto,
  ReorganisationWarningDto,
  ReorganisedDto,
} from './reorganisation.dto.js';
import {
  DROP_LATER_VERSIONS,
  END_UNITS,
  MOVE_ASSIGNMENTS,
  MOVE_LATER_ASSIGNMENTS,
  MOVE_LATER_UNITS,
  MOVE_UNITS,
  OUTSIDE_SUCCESSOR,
  PARENT_OF_SUCCESSOR,
  PLAN,
  type Plan,
} from './reorganisation.sql.js';
import { foundUnit, refuseCircle, unitsByCode } from './unit-facts.js';

/** What stands in a turn after a reorganisation. */
interface Done {
  result: ReorganisedDto;
  employeeIds: number[];
}

/** Dissolves and merges units: their people and the units below go over to a successor in one step. */
@Injectable()
export class ReorganisationsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * Reorganises from a day on, as one change. What is so already changes nothing. Throws 409 when the successor
   * to be founded is known, 422 when units are unknown or do not exist then, or the successor cannot take over.
   */
  async reorganise(asked: ReorganisationDto, caller: SignedIn): Promise<ReorganisedDto> {
    return this.writing.inTurn(caller, async (turn) => (await reorganise(turn, asked)).result);
  }

  /**
   * What the same would do, with the figures of the day; nothing is kept. The figures tell about the persons who
   * go over, so the look is logged. Throws as `reorganise`.
   */
  async preview(
    asked: ReorganisationDto,
    caller: SignedIn,
    reader: Reader,
  ): Promise<ReorganisationPreviewDto> {
    const perspective = await this.perspectives.of({ asOf: asked.on }, caller);
    const { employeeIds, ...preview } = await this.writing.inTurn(caller, async (turn) => {
      const { manager } = turn;
      await manager.query('SAVEPOINT unchanged');
      const { result, employeeIds } = await reorganise(turn, asked);
      const after = await effect(manager, perspective, employeeIds);
      await manager.query('ROLLBACK TO SAVEPOINT unchanged');
      const before = await effect(manager, perspective, employeeIds);
      return { ...result, change: null, before, after, employeeIds };
    });
    await this.readLog.write(reader, { kind: 'LIST', asOf: asked.on, employeeIds });
    return preview;
  }
}

async function reorganise(turn: Turn, asked: ReorganisationDto): Promise<Done> {
  const { manager, begin } = turn;
  const { on, successor, keepDecisions = true } = asked;
  const ids = await dissolvedInTurn(manager, asked);
  const [plan]: [Plan] = await manager.query(PLAN, [ids, on]);
  const { ending, units, employeeIds } = plan;
  const result = {
    dissolved: ending,
    unitsMoved: units,
    personsMoved: employeeIds.length,
    warnings: warningsOf(plan),
  };
  if (ending === 0 && units === 0) return { result: { ...result, change: null }, employeeIds };
  refuseWithoutSuccessor(asked, plan);
  const change = await begin(reasonOf(asked));
  // First they end, so that the successor cannot be founded below one of them.
  for (const text of [DROP_LATER_VERSIONS, END_UNITS]) await manager.query(text, [ids, on]);
  if (successor !== undefined) {
    const to = await successorInTurn(manager, successor, asked);
    const [above] = await manager.query(PARENT_OF_SUCCESSOR, [ids, on, to]);
    for (const text of [MOVE_LATER_UNITS, MOVE_UNITS]) {
      await manager.query(text, [ids, on, to, above?.id ?? null]);
    }
    for (const text of [MOVE_LATER_ASSIGNMENTS, MOVE_ASSIGNMENTS]) {
      await manager.query(text, [ids, on, to, keepDecisions]);
    }
    await refuseOutside(manager, to, successor);
    await refuseCircle(manager, '#/successor');
  }
  return { result: { ...result, change }, employeeIds };
}

/** The ids of the units that end. Throws 422 with every one that is unknown or does not exist the day before. */
async function dissolvedInTurn(
  manager: EntityManager,
  { on, dissolve, successor }: ReorganisationDto,
): Promise<number[]> {
  const eve = dayBefore(on);
  const known = new Map((await unitsByCode(manager, dissolve, eve)).map((unit) => [unit.code, unit]));
  const errors = dissolve.flatMap((code, index): ProblemItem[] => {
    const pointer = `#/dissolve/${index}`;
    const unit = known.get(code);
    if (unit === undefined) {
      const message = `„${code}“ ist nicht bekannt. Erlaubt: das Kürzel einer bekannten Organisationseinheit.`;
      return [{ pointer, code: 'UNKNOWN_UNIT', message, value: code }];
    }
    if (!unit.exists) {
      const message = `„${code}“ gibt es am ${germanDay(eve)}, dem Tag davor, nicht. Erlaubt: eine Organisationseinheit, die es bis dahin gibt.`;
      return [{ pointer, code: 'OUTSIDE_UNIT_VALIDITY', message, value: code }];
    }
    if (code !== successor) return [];
    const message = `„${code}“ soll enden und zugleich Nachfolgerin sein. Erlaubt: eine andere Nachfolgerin, oder „${code}“ bleibt bestehen.`;
    return [{ pointer, code: 'SUCCESSOR_DISSOLVED', message, value: code }];
  });
  const [first] = errors;
  if (first) throw new ProblemException(422, first.code, first.message, { errors });
  return [...known.values()].map(({ id }) => id);
}

function refuseWithoutSuccessor({ on, successor, found }: ReorganisationDto, plan: Plan): void {
  if (successor !== undefined) return;
  const persons = plan.employeeIds.length;
  if (persons === 0 && plan.units === 0 && found === undefined) return;
  const message =
    found && persons + plan.units === 0
      ? 'Für die neue Organisationseinheit fehlt das Kürzel. Erlaubt: „successor“ mit ihrem Kürzel, oder kein „found“.'
      : `${numbered(persons, 'Person', 'Personen')} und ${numbered(plan.units, 'untergeordnete Organisationseinheit', 'untergeordnete Organisationseinheiten')} sind auch ab dem ${germanDay(on)} noch zugeordnet. Erlaubt: mit „successor“ eine Nachfolgerin, auf die sie übergehen.`;
  throw contradiction('#/successor', 'SUCCESSOR_MISSING', message);
}

/** The id of the successor, which is founded where the request says so. Throws 409 or 422. */
async function successorInTurn(
  manager: EntityManager,
  code: string,
  { on, found }: ReorganisationDto,
): Promise<number> {
  if (found !== undefined && found !== null) {
    const pointers = { code: '#/successor', parent: '#/found/parent' };
    const unit = { ...found, code, from: on, to: null };
    return foundUnit(manager, unit, pointers, async () => undefined);
  }
  const [known] = await unitsByCode(manager, [code], on);
  if (known?.exists) return known.id;
  const message = known
    ? `„${code}“ gibt es am ${germanDay(on)} nicht. Erlaubt: eine Organisationseinheit, die es dann gibt.`
    : `„${code}“ ist nicht bekannt. Erlaubt: das Kürzel einer bekannten Organisationseinheit; eine neue beschreiben Sie mit „found“.`;
  throw contradiction('#/successor', known ? 'OUTSIDE_UNIT_VALIDITY' : 'UNKNOWN_UNIT', message);
}

async function refuseOutside(manager: EntityManager, unitId: number, code: string): Promise<void> {
  const [{ outside, lastDay }] = await manager.query(OUTSIDE_SUCCESSOR, [unitId]);
  if (outside === 0) return;
  const message = `${numbered(outside, 'Zuordnung reicht', 'Zuordnungen reichen')} über die Gültigkeit von „${code}“ hinaus${lastDay === null ? '' : ` (bis ${germanDay(lastDay)})`}. Erlaubt: eine Nachfolgerin, die es für alle Zuordnungen lang genug gibt.`;
  throw contradiction('#/successor', 'SUCCESSOR_TOO_SHORT', message);
}

function warningsOf({ leaders, accounts }: Plan): ReorganisationWarningDto[] {
  const warnings: ReorganisationWarningDto[] = [];
  if (accounts > 0) {
    const message = `${numbered(accounts, 'Konto hat', 'Konten haben')} eine Rolle für eine aufgelöste Organisationseinheit und ${accounts === 1 ? 'sieht' : 'sehen'} dort danach niemanden mehr. Die Administration kann die Rolle für die Nachfolgerin vergeben.`;
    warnings.push({ code: 'GRANTS_FOR_DISSOLVED', message });
  }
  if (leaders > 0) {
    const message = `${numbered(leaders, 'Person geht', 'Personen gehen')} mit ihrer Führungsebene über. Prüfen Sie, wer sie in der Nachfolgerin behält.`;
    warnings.push({ code: 'LEADERS_MOVED', message });
  }
  return warnings;
}

function reasonOf({ on, dissolve, successor }: ReorganisationDto): string {
  const into = successor === undefined ? 'ohne Nachfolgerin' : `in ${successor}`;
  return `Umgliederung ab ${germanDay(on)}: ${listed(dissolve)} ${into}`;
}
