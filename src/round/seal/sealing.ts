import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { GroupFigures } from '../../evaluation/figures.js';
import { completedRow, personRowsText, type Row } from '../../evaluation/person-rows.js';
import type { Mandate } from '../../mandate/mandate.js';
import type { Perspective } from '../../obligation/perspective.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import { Statement } from '../../platform/database/statement.js';
import { databaseFault } from '../../platform/problem/database-problem.js';
import { ProblemException } from '../../platform/problem/problem.js';
import type { SubmissionRow } from '../submission/submission.query.js';
import { BEGIN_OF_CHAIN, canonical, sha256 } from './canonical.js';
import { type CountedPerson, countedPersonsText } from './counted-person.js';
import { SEAL_FORMAT, type SealedContent, type SealedPerson, type Signature } from './sealed-content.js';

/** A person as it goes into a seal. */
export interface PersonToSeal {
  employeeId: number;
  content: SealedPerson;
}

/** The state of the facts that a transaction sees. */
export interface FactState {
  changeId: number;
  /** Instant of that change, ISO 8601 in UTC. */
  knownAt: string;
}

/** What is to be sealed. */
export interface ToSeal {
  submission: SubmissionRow;
  mandate: Mandate;
  state: FactState;
  figures: GroupFigures;
  /** null = a filled table, which names nobody. */
  persons: PersonToSeal[] | null;
  signatures: Signature[];
}

/** Seals what units hand in: figures for good, the persons behind them apart. */
@Injectable()
export class Sealing {
  private readonly log = new Logger('Seals');

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one state of the facts and of the round (REPEATABLE READ; figures of several statements would be
   * those of several states else), while nobody else seals in this round. The turn is taken before the
   * transaction begins, because its first statement decides what it sees. Throws 503 when somebody has changed
   * the same submission at the same moment.
   */
  async inTurn<T>(roundId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    let hasTurn = false;
    try {
      await runner.query(`SELECT pg_advisory_lock(hashtextextended('round ' || $1, 0))`, [roundId]);
      hasTurn = true;
      await runner.startTransaction('REPEATABLE READ');
      const answer = await work(runner.manager);
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      if (databaseFault(error)?.constraint === 'counted_once') throw countedElsewhere();
      throw error;
    } finally {
      // A connection that is gone has given its turn back with its end.
      if (hasTurn) {
        await runner
          .query(`SELECT pg_advisory_unlock(hashtextextended('round ' || $1, 0))`, [roundId])
          .catch((error) => this.log.error(error));
      }
      await runner.release();
    }
  }

  /** The newest change that the transaction sees. */
  async factState(manager: EntityManager): Promise<FactState> {
    const [state] = await manager.query(
      `SELECT id AS "changeId", ${instantOf('recorded_at')} AS "knownAt" FROM change ORDER BY id DESC LIMIT 1`,
    );
    return state;
  }

  /** The persons behind the figures of a perspective, as they are sealed. */
  async personsBehind(manager: EntityManager, asked: Perspective): Promise<PersonToSeal[]> {
    const rows = new Statement();
    const named: (Row & { employeeId: number })[] = await manager.query(
      personRowsText(asked, rows),
      rows.values,
    );
    const counts = new Statement();
    const counted: CountedPerson[] = await manager.query(countedPersonsText(asked, counts), counts.values);
    const countOf = new Map(counted.map((person) => [person.employeeId, person]));
    return named.map((row) => {
      const { employeeId } = row;
      const { personnelNumber, lastName, firstName, status, decidingTraining, reason } = completedRow(
        row,
        asked,
      );
      const person = countOf.get(employeeId);
      if (person === undefined) throw new Error('a person is listed who is not counted');
      const { unit, group, fulfilled, trainings } = person;
      const content = {
        ...{ personnelNumber, lastName, firstName, unit, group, status, fulfilled, trainings },
        ...{ decidingTraining: decidingTraining ?? null, reason: reason ?? null },
      };
      return { employeeId, content };
    });
  }

  /** Seals as the next version of the unit and the next of the round's chain. Answers the id of the seal. */
  async seal(manager: EntityManager, toSeal: ToSeal): Promise<string> {
    const { submission, state, persons } = toSeal;
    const { roundId, unitId } = submission;
    const [place] = await manager.query(
      `SELECT (SELECT hash FROM sealed_evaluation WHERE round_id = $1 ORDER BY chain_number DESC LIMIT 1) AS previous,
         (SELECT count(*)::integer + 1 FROM sealed_evaluation WHERE round_id = $1) AS "chainNumber",
         (SELECT count(*)::integer + 1 FROM sealed_evaluation WHERE round_id = $1 AND unit_id = $2) AS number,
         ${instantOf('now()')} AS "sealedAt"`,
      [roundId, unitId],
    );
    const leaves = persons?.map(withLeaf) ?? [];
    leaves.sort((a, b) => a.leaf.compare(b.leaf));
    const content = canonical(contentOf(toSeal, place, leaves));
    const contentHash = sha256(content);
    const previous: Buffer = place.previous ?? BEGIN_OF_CHAIN;
    const hash = sha256(previous, contentHash);
    const [{ id }] = await manager.query(
      `INSERT INTO sealed_evaluation
         (round_id, unit_id, number, chain_number, change_id, content, content_hash, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [
        roundId,
        unitId,
        place.number,
        place.chainNumber,
        state.changeId,
        content,
        contentHash,
        previous,
        hash,
      ],
    );
    await keepPersons(manager, id, roundId, leaves);
    // Whoever keeps the process log elsewhere has an anchor: cutting off the end of the chain shows.
    this.log.log(`seal ${place.chainNumber} of round ${roundId}: ${hash.toString('hex')}`);
    return id;
  }
}

interface Leaf extends PersonToSeal {
  leaf: Buffer;
  salt: Buffer;
  text: string;
}

/** The salt keeps anybody from guessing who a leaf stands for once the personal part is gone. */
function withLeaf(person: PersonToSeal): Leaf {
  const salt = randomBytes(32);
  const text = canonical(person.content);
  return { ...person, salt, text, leaf: sha256(salt, text) };
}

function contentOf(
  { submission, mandate, state, figures, persons, signatures }: ToSeal,
  { number, chainNumber, sealedAt }: { number: number; chainNumber: number; sealedAt: string },
  leaves: Leaf[],
): SealedContent {
  const { name, period, minimumMinutes, groups } = mandate;
  const { leaders, employees, total } = figures;
  const digest = sha256(...leaves.map(({ leaf }) => leaf)).toString('hex');
  return {
    format: SEAL_FORMAT,
    round: { id: submission.roundId, title: submission.roundTitle },
    unit: { code: submission.unitCode, name: submission.unitName },
    number,
    chainNumber,
    source: persons ? 'FACTS' : 'TABLE',
    mandate: { name, period, minimumMinutes, groups },
    asOf: submission.referenceDate,
    ...state,
    figures: { leaders, employees, total },
    nilReturn: total.obliged === 0,
    persons: persons && { count: leaves.length, digest },
    signatures,
    sealedAt,
  };
}

async function keepPersons(
  manager: EntityManager,
  sealId: string,
  roundId: string,
  leaves: Leaf[],
): Promise<void> {
  const hashes = leaves.map(({ leaf }) => leaf);
  const employeeIds = leaves.map(({ employeeId }) => employeeId);
  await manager.query('INSERT INTO sealed_person (seal_id, leaf) SELECT $1, unnest($2::bytea[])', [
    sealId,
    hashes,
  ]);
  await manager.query(
    `INSERT INTO sealed_person_data (seal_id, leaf, employee_id, salt, content)
     SELECT $1, * FROM unnest($2::bytea[], $3::integer[], $4::bytea[], $5::text[])`,
    [sealId, hashes, employeeIds, leaves.map(({ salt }) => salt), leaves.map(({ text }) => text)],
  );
  await manager.query(
    'INSERT INTO counted_person (round_id, employee_id, seal_id) SELECT $1, unnest($2::integer[]), $3',
    [roundId, employeeIds, sealId],
  );
}

function countedElsewhere(): ProblemException {
  const detail =
    'Eine Person ist schon in der Meldung einer anderen Einheit gezählt. Bitte versuchen Sie es noch einmal.';
  return new ProblemException(409, 'COUNTED_ELSEWHERE', detail);
}
