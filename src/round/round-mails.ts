import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Occasion } from '../mail/occasion.js';
import { Outbox } from '../mail/outbox.js';
import { MOST_LEVELS, unitOnDay } from '../obligation/fact.sql.js';
import { Clock } from '../platform/clock.js';
import { Statement } from '../platform/database/statement.js';
import { germanDay } from '../platform/german-day.js';
import type { RoundRow } from './round.query.js';
import type { SubmissionRow } from './submission/submission.query.js';

/** Somebody who answers for units, with their Kürzel. */
interface Responsible {
  accountId: string;
  units: string[];
}

const BECAUSE =
  'Sie sind Fortbildungsbeauftragte/r oder Leitung dieser Einheit, oder der nächsten darüber, die jemanden dafür hat.';

/** What a unit is told of its submission. A comment may name somebody, so a mail only says where it is to be read. */
const NEWS = {
  SUBMISSION_RECEIVED: {
    subject: 'Meldung eingegangen',
    body: 'ist eingegangen und gesiegelt. Später Geändertes ändert sie nicht mehr.',
  },
  SUBMISSION_ACCEPTED: { subject: 'Meldung angenommen', body: 'ist vom Haupt- und Personalamt angenommen.' },
  SUBMISSION_RETURNED: {
    subject: 'Meldung zurückgegeben',
    body: 'wurde zurückgegeben. Warum, steht bei der Meldung. Bitte prüfen und zeichnen Sie sie noch einmal.',
  },
  RENEWAL_DEMANDED: {
    subject: 'Neue Fassung verlangt',
    body: 'soll in einer neuen Fassung kommen. Warum, steht bei der Meldung. Bitte prüfen und zeichnen Sie sie noch einmal.',
  },
} satisfies Partial<Record<Occasion, { subject: string; body: string }>>;

/** Writes to those who answer for units, in the transaction of what they are told. */
@Injectable()
export class RoundMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The demand, once to everybody, however many units they answer for. */
  async demand(manager: EntityManager, round: RoundRow): Promise<void> {
    const rows: { unitId: number }[] = await manager.query(
      'SELECT unit_id AS "unitId" FROM submission WHERE round_id = $1',
      [round.id],
    );
    const unitIds = rows.map(({ unitId }) => unitId);
    const [referenceDate, deadline] = [germanDay(round.referenceDate), germanDay(round.deadline)];
    for (const { accountId, units } of await this.responsibleFor(manager, unitIds, round.referenceDate)) {
      await this.outbox.put(manager, {
        recipient: accountId,
        occasion: 'ROUND_OPENED',
        subject: `Auswertung zum ${referenceDate}: bitte bis ${deadline} melden`,
        body: `${round.demand}\n\nStichtag: ${referenceDate}\nLetzter Tag für die Meldung: ${deadline}\nEs geht um: ${units.join(', ')}`,
        why: BECAUSE,
        path: '/meldung',
        key: `round:${round.id}:opened:${round.version}:${accountId}`,
      });
    }
  }

  /**
   * What has become of a submission.
   * @param submission as it was before: its version makes it this time and no other
   * @param checksum of the seal, which so is kept outside of the database too
   */
  async tell(
    manager: EntityManager,
    occasion: keyof typeof NEWS,
    submission: Pick<
      SubmissionRow,
      'id' | 'unitId' | 'unitCode' | 'referenceDate' | 'roundTitle' | 'version'
    >,
    checksum?: string,
  ): Promise<void> {
    const { id, unitId, unitCode, referenceDate, roundTitle, version } = submission;
    const { subject, body } = NEWS[occasion];
    const anchor = checksum ? `\n\nPrüfsumme des Siegels: ${checksum}` : '';
    for (const { accountId } of await this.responsibleFor(manager, [unitId], referenceDate)) {
      await this.outbox.put(manager, {
        recipient: accountId,
        occasion,
        subject: `${subject}: ${unitCode}`,
        body: `Die Meldung von ${unitCode} zu „${roundTitle}“ ${body}${anchor}`,
        why: BECAUSE,
        path: `/meldung/${id}`,
        key: `submission:${id}:${version}:${occasion}:${accountId}`,
      });
    }
  }

  /** Officers and heads of units today: those at the unit itself, else at the nearest unit above it that has any. */
  private async responsibleFor(
    manager: EntityManager,
    unitIds: number[],
    day: string,
  ): Promise<Responsible[]> {
    const statement = new Statement();
    const version = (unitId: string) => unitOnDay(unitId, { asOf: day, knownChange: null }, statement);
    return manager.query(
      `WITH RECURSIVE climb (unit_id, at, parent_id, step) AS (
         SELECT id, id, v.parent_id, 1 FROM unnest(${statement.bind(unitIds, 'integer[]')}) id CROSS JOIN LATERAL ${version('id')} v
         UNION ALL
         SELECT climb.unit_id, climb.parent_id, v.parent_id, step + 1
           FROM climb CROSS JOIN LATERAL ${version('climb.parent_id')} v
          WHERE climb.parent_id IS NOT NULL AND step < ${MOST_LEVELS}
       ), office AS (
         SELECT climb.unit_id, g.account_id, rank() OVER (PARTITION BY climb.unit_id, g.role ORDER BY step) AS place
           FROM climb JOIN role_grant g ON g.unit_id = climb.at JOIN account a ON a.id = g.account_id
          WHERE g.role IN ('TRAINING_OFFICER', 'UNIT_HEAD') AND g.revoked_at IS NULL
            AND g.valid @> ${statement.bind(this.clock.today(), 'date')} AND NOT a.disabled
       )
       SELECT account_id AS "accountId", json_agg(DISTINCT u.code) AS units
         FROM office JOIN organisational_unit u ON u.id = office.unit_id WHERE place = 1 GROUP BY account_id`,
      statement.values,
    );
  }
}
