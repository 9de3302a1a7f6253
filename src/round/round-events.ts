import type { EntityManager } from 'typeorm';
import { instantOf } from '../platform/database/instant.sql.js';
import type { RoundEventDto } from './event.dto.js';
import type { RoundEventKind } from './states.js';

/** Something that happens in a round, to be written down with its instant. */
export interface RoundEvent {
  roundId: string;
  kind: RoundEventKind;
  /** Account; null = it happened by itself. */
  actor: string | null;
  /** The unit whose submission it is about; without one the whole round. */
  unitId?: number;
  asDeputy?: boolean;
  comment?: string | undefined;
  sealId?: string;
}

/** Writes down what happens, in the transaction in which it happens. */
export async function writeEvent(manager: EntityManager, event: RoundEvent): Promise<void> {
  const { roundId, unitId, kind, actor, asDeputy, comment, sealId } = event;
  await manager.query(
    `INSERT INTO round_event (round_id, unit_id, kind, actor, as_deputy, comment, seal_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [roundId, unitId ?? null, kind, actor, asDeputy ?? false, comment ?? null, sealId ?? null],
  );
}

/** What happened in a round, the newest last; only about one unit and the round itself when one is given. */
export async function eventsOf(
  manager: EntityManager,
  roundId: string,
  unitId: number | null = null,
): Promise<RoundEventDto[]> {
  return manager.query(
    `SELECT e.kind, u.code AS unit, a.display_name AS actor, e.as_deputy AS "asDeputy", e.comment,
       ${instantOf('e.happened_at')} AS "happenedAt", s.number AS seal
     FROM round_event e LEFT JOIN organisational_unit u ON u.id = e.unit_id LEFT JOIN account a ON a.id = e.actor
       LEFT JOIN sealed_evaluation s ON s.id = e.seal_id
     WHERE e.round_id = $1 AND ($2::integer IS NULL OR e.unit_id IS NULL OR e.unit_id = $2) ORDER BY e.id`,
    [roundId, unitId],
  );
}
