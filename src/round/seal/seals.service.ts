import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import type { Scope } from '../../access/scope.js';
import type { SignedIn } from '../../access/signed-in.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { roundIn } from '../round.query.js';
import { writeEvent } from '../round-events.js';
import { unitsWithin } from '../submission/submission.query.js';
import type {
  ErasedDto,
  ErasureDto,
  RoundVerificationDto,
  SealDetailDto,
  SealDto,
  SealedPersonsDto,
  SealedPersonsQueryDto,
  SealsDto,
  SealsQueryDto,
} from './seal.dto.js';
import { SEAL, type SealRow, sealBrief } from './seal.query.js';
import type { SealedContent } from './sealed-content.js';
import { SEAL_FAULTS, verifyRound } from './verification.js';

const PERSONS = `
SELECT content, employee_id AS "employeeId", count(*) OVER ()::integer AS total FROM sealed_person_data WHERE seal_id = $1
 ORDER BY content::json ->> 'lastName' COLLATE "de-x-icu", content::json ->> 'firstName' COLLATE "de-x-icu",
   content::json ->> 'personnelNumber' LIMIT $2 OFFSET $3`;

const ERASED = `
SELECT count(*)::integer AS erased FROM sealed_person p WHERE p.seal_id = $1 AND NOT EXISTS (
  SELECT FROM sealed_person_data d WHERE d.seal_id = p.seal_id AND d.leaf = p.leaf)`;

/** Shows and verifies what was sealed, and erases its personal part. */
@Injectable()
export class SealsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readLog: ReadLog,
  ) {}

  /** The seals of the units in the scope, each by the tree of its reference date, the newest first. */
  async list({ unit, round }: SealsQueryDto, { scope }: SignedIn): Promise<SealsDto> {
    const { manager } = this.dataSource;
    const rows: SealRow[] = await manager.query(
      `${SEAL} WHERE ($1::text IS NULL OR u.code = $1) AND ($2::uuid IS NULL OR z.round_id = $2) ORDER BY z.id DESC`,
      [unit ?? null, round ?? null],
    );
    const items: SealDto[] = [];
    const within = new Map<string, { has(unitId: number): boolean }>();
    for (const row of rows) {
      const told = toldOf(row);
      const units = within.get(told.asOf) ?? (await unitsWithin(manager, scope, told.asOf));
      within.set(told.asOf, units);
      if (units.has(row.unitId)) items.push(told);
    }
    return { items };
  }

  /** Throws 404 for a seal that is unknown or of a unit outside of the scope. */
  async one(id: string, { scope }: SignedIn): Promise<SealDetailDto> {
    const { manager } = this.dataSource;
    const row = await sealIn(manager, id, scope);
    const { source, mandate, figures, nilReturn, persons, signatures } = contentOf(row);
    const accounts: { id: string; name: string }[] = await manager.query(
      'SELECT id, display_name AS name FROM account WHERE id = ANY ($1::uuid[])',
      [signatures.map(({ account }) => account)],
    );
    const [{ erased }] = await manager.query(ERASED, [id]);
    const nameOf = new Map(accounts.map((account) => [account.id, account.name]));
    return {
      ...toldOf(row),
      hash: row.hash.toString('hex'),
      previousHash: row.previousHash.toString('hex'),
      ...{ source, figures, nilReturn, erased },
      ...{ mandate: mandate.name, period: mandate.period, minimumMinutes: mandate.minimumMinutes },
      persons: persons?.count ?? null,
      signatures: signatures.map(({ account, ...signature }) => ({
        ...signature,
        by: nameOf.get(account) ?? null,
      })),
    };
  }

  /** A page of the persons behind a seal, as sealed. Throws 404 as `one`, 503 when the look cannot be logged. */
  async persons(
    id: string,
    { page, pageSize, purpose }: SealedPersonsQueryDto,
    { scope }: SignedIn,
    reader: Reader,
  ): Promise<SealedPersonsDto> {
    const { manager } = this.dataSource;
    const row = await sealIn(manager, id, scope);
    const rows: { content: string; employeeId: number; total: number }[] = await manager.query(PERSONS, [
      ...[id, pageSize, (page - 1) * pageSize],
    ]);
    const [{ erased }] = await manager.query(ERASED, [id]);
    const [{ total }] = await manager.query(
      'SELECT count(*)::integer AS total FROM sealed_person_data WHERE seal_id = $1',
      [id],
    );
    const employeeIds = rows.map(({ employeeId }) => employeeId);
    const { asOf } = contentOf(row);
    await this.readLog.write(reader, { kind: 'SEALED', unitId: row.unitId, asOf, employeeIds, purpose });
    return { items: rows.map(({ content }) => JSON.parse(content)), page, pageSize, total, erased };
  }

  /** Works out all seals of a round anew, in one state. Throws 404 for an unknown round. */
  async verify(roundId: string, anchor: string | undefined): Promise<RoundVerificationDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await roundIn(manager, roundId);
      const asked = anchor === undefined ? null : Buffer.from(anchor, 'hex');
      const { head, faults, ...found } = await verifyRound(manager, roundId, asked);
      return {
        ...found,
        isIntact: faults.length === 0 && (asked === null || found.anchor !== null),
        head: head.toString('hex'),
        faults: faults.map((fault) => ({ ...fault, message: SEAL_FAULTS[fault.code] })),
      };
    });
  }

  /** Erases the personal part of a round, or one person in it; figures and seals stay. Throws 404 for an unknown round. */
  async erase(
    roundId: string,
    { personnelNumber, reason }: ErasureDto,
    { accountId }: SignedIn,
  ): Promise<ErasedDto> {
    return this.dataSource.transaction(async (manager) => {
      await roundIn(manager, roundId, true);
      const [, erased] = await manager.query(
        `DELETE FROM sealed_person_data d USING sealed_evaluation z
          WHERE z.id = d.seal_id AND z.round_id = $1
            AND ($2::text IS NULL OR d.content::json ->> 'personnelNumber' = $2)`,
        [roundId, personnelNumber ?? null],
      );
      await manager.query(
        `DELETE FROM counted_person c WHERE c.round_id = $1 AND NOT EXISTS (
           SELECT FROM sealed_person_data d WHERE d.seal_id = c.seal_id AND d.employee_id = c.employee_id)`,
        [roundId],
      );
      await writeEvent(manager, { roundId, kind: 'PERSONS_ERASED', actor: accountId, comment: reason });
      return { erased };
    });
  }
}

/** A seal of a unit in the scope, by the tree of its reference date. Throws 404 else. */
export async function sealIn(manager: EntityManager, id: string, scope: Scope): Promise<SealRow> {
  const [row]: SealRow[] = await manager.query(`${SEAL} WHERE z.id = $1`, [id]);
  if (row && (await unitsWithin(manager, scope, contentOf(row).asOf)).has(row.unitId)) return row;
  const detail = 'Diese gesiegelte Fassung gibt es nicht, oder Sie dürfen sie nicht sehen.';
  throw new ProblemException(404, 'SEAL_NOT_FOUND', detail);
}

/** What was sealed. */
export function contentOf({ content }: SealRow): SealedContent {
  return JSON.parse(content);
}

function toldOf(row: SealRow): SealDto {
  const { round, unit, asOf } = contentOf(row);
  const { roundId, chainNumber } = row;
  return { ...sealBrief(row), round: roundId, roundTitle: round.title, unit, chainNumber, asOf };
}
