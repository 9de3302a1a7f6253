import type { GroupFigures } from '../../../src/evaluation/figures.js';
import { emptyLine } from '../../../src/evaluation/figures.js';
import type { MandatesDto } from '../../../src/installation/mandate.dto.js';
import type { ComparedPersonsDto, DifferencesDto } from '../../../src/round/comparison/comparison.dto.js';
import type { SealedContent } from '../../../src/round/seal/sealed-content.js';
import type { TestService } from '../../service/service.js';

/** What a seal is made of besides the present facts. */
export interface ToSeal {
  unit: string;
  asOf: string;
  source?: SealedContent['source'];
}

/** Puts a sealed evaluation of the present facts into the database, with the figures that the service gives. */
export async function seal(
  service: TestService,
  { unit, asOf, source = 'FACTS' }: ToSeal,
): Promise<{ id: string; figures: GroupFigures }> {
  const { pool } = service.database;
  const evaluation = await service.evaluation({ asOf });
  const { leaders, employees, total, name } = evaluation.units.find(({ code }) => code === unit) ?? {
    ...emptyLine(),
    name: unit,
  };
  const figures = { leaders, employees, total };
  const { items } = (await (await service.request('/api/v1/mandates')).json()) as MandatesDto;
  const mandate = items.find((one) => one.name === evaluation.mandate);
  if (mandate === undefined) throw new Error('no mandate');
  const { rows } = await pool.query(
    `WITH round AS (
       INSERT INTO reporting_round (mandate_id, title, reference_date, opens_on, deadline, demand, covers_all)
       VALUES ($1, 'Runde zum ' || $2, $2::date, '2026-10-01', '2027-01-31', 'Bitte melden', true) RETURNING id, title)
     SELECT round.*, u.id AS "unitId", (SELECT max(id) FROM change) AS "changeId" FROM round, organisational_unit u WHERE u.code = $3`,
    [mandate.id, asOf, unit],
  );
  const { id: roundId, title, unitId, changeId } = rows[0];
  const { name: mandateName, period, minimumMinutes, groups } = mandate;
  const content: SealedContent = {
    format: 'lernstand-seal/1',
    round: { id: roundId, title },
    unit: { code: unit, name },
    number: 1,
    chainNumber: 1,
    source,
    mandate: { name: mandateName, period, minimumMinutes, groups },
    asOf,
    knownAt: evaluation.knownAt,
    changeId,
    figures,
    nilReturn: total.obliged === 0,
    persons: source === 'FACTS' ? { count: total.obliged, digest: '' } : null,
    signatures: [],
    sealedAt: evaluation.knownAt,
  };
  const inserted = await pool.query(
    `INSERT INTO sealed_evaluation (round_id, unit_id, number, chain_number, change_id, content, content_hash, previous_hash, hash)
     SELECT $1, $2, 1, 1, $3, $4, zero, zero, zero FROM (SELECT decode(repeat('00', 32), 'hex') AS zero) nothing RETURNING id`,
    [roundId, unitId, changeId, JSON.stringify(content)],
  );
  return { id: inserted.rows[0].id, figures };
}

/** The differences of a seal to another, or to the present facts. */
export async function differences(service: TestService, id: string, other = 'now'): Promise<DifferencesDto> {
  return answerOf(service, `${id}/differences?with=${other}`);
}

/** The first two hundred persons behind a cause. */
export async function personsBehind(
  service: TestService,
  id: string,
  other: string,
  cause: string,
): Promise<ComparedPersonsDto> {
  return answerOf(service, `${id}/differences/persons?with=${other}&cause=${cause}&pageSize=200`);
}

async function answerOf<T>(service: TestService, path: string): Promise<T> {
  const answer = await service.request(`/api/v1/sealed-evaluations/${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
