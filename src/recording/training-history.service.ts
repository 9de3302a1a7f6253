import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { categoriesOf } from '../mandate/category.js';
import type { Perspective } from '../obligation/perspective.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import { instantOf } from '../platform/database/instant.sql.js';
import type { Statement } from '../platform/database/statement.js';
import { ABOUT, belongs } from './recorded.query.js';
import type { MemberChangeDto, RevisionDto, TrainingHistoryDto } from './training-history.dto.js';
import { noSuchTraining } from './writing.js';

/** A training as it stood from one change to another. */
interface Version {
  changeId: number;
  /** The change that ended it; null = it stands. */
  endedBy: number | null;
  about: { categories: number } & Record<string, unknown>;
}

interface Found {
  versions: Version[] | null;
  employeeId: number;
  personnelNumber: string;
}

type Change = Pick<RevisionDto, 'at' | 'by' | 'reason'>;

const CHANGES = `
SELECT c.id, ${instantOf('c.recorded_at')} AS at, a.display_name AS by, c.reason
  FROM change c LEFT JOIN account a ON a.id = c.actor WHERE c.id = ANY ($1)`;

/** Tells what became of a training: every revision with who, when and why. */
@Injectable()
export class TrainingHistoryService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly readLog: ReadLog,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Every revision, the newest first, also of a withdrawn training. Throws 404 when there never was one, or its
   * person does not belong to the caller's units today.
   */
  async of(id: string, caller: SignedIn, reader: Reader): Promise<TrainingHistoryDto> {
    const perspective = await this.perspectives.of({}, caller);
    const { row } = (await this.perspectives.ask<Found>(perspective, (statement) =>
      versionsText(perspective, id, statement),
    )) as Known<Found>;
    const { versions, employeeId, personnelNumber } = row;
    if (versions === null) throw noSuchTraining();
    const numbers = versions.flatMap(({ changeId, endedBy }) => [changeId, endedBy ?? changeId]);
    const rows: (Change & { id: number })[] = await this.dataSource.query(CHANGES, [numbers]);
    const changes = new Map(rows.map(({ id, ...change }) => [id, change]));
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [employeeId] });
    return { personnelNumber, items: revisionsOf(versions, changes).reverse() };
  }
}

function versionsText(asked: Perspective, id: string, statement: Statement): string {
  const training = statement.bind(id, 'uuid');
  const version = (table: string, endedBy: string) =>
    `SELECT t.employee_id, t.change_id, ${endedBy} AS ended_by, (SELECT to_json(about) FROM (SELECT ${ABOUT}) about) AS about
       FROM ${table} t WHERE t.id = ${training}`;
  return `
    SELECT json_agg(json_build_object('changeId', v.change_id, 'endedBy', v.ended_by, 'about', v.about) ORDER BY v.change_id) AS versions,
      min(e.id) AS "employeeId", min(e.personnel_number) AS "personnelNumber"
    FROM (${version('training', 'NULL::integer')} UNION ALL ${version('training_history', 't.ended_by_change_id')}) v
    JOIN employee e ON e.id = v.employee_id
    WHERE ${belongs('v.employee_id', asked, statement)}`;
}

/** The revisions in the order of the versions; between two that do not meet, the training was withdrawn. */
function revisionsOf(versions: Version[], changes: Map<number, Change>): RevisionDto[] {
  const made = (change: number, kind: RevisionDto['kind'], differences: MemberChangeDto[]): RevisionDto => ({
    change,
    ...(changes.get(change) as Change),
    kind,
    changes: differences,
  });
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const next = versions[index + 1];
    const kind = !before ? 'RECORDED' : before.endedBy === version.changeId ? 'CHANGED' : 'RESTORED';
    const revision = made(version.changeId, kind, differencesOf(before, version));
    const { endedBy } = version;
    if (endedBy === null || endedBy === next?.changeId) return [revision];
    return [revision, made(endedBy, 'WITHDRAWN', [])];
  });
}

function differencesOf(before: Version | undefined, after: Version): MemberChangeDto[] {
  const [from, to] = [shown(before), shown(after)];
  return Object.keys(to)
    .map((member) => ({ member, from: from[member] ?? null, to: to[member] ?? null }))
    .filter((each) => JSON.stringify(each.from) !== JSON.stringify(each.to));
}

function shown(version: Version | undefined): Record<string, unknown> {
  return version ? { ...version.about, categories: categoriesOf(version.about.categories) } : {};
}
