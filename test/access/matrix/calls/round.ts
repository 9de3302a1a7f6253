import type { RoundDetailDto } from '../../../../src/round/round.dto.js';
import { personnelOffice } from '../../../personnel/office.js';
import { callerWith, done, handIn, ROUND, submissionOf } from '../../../round/town.js';
import type { TestService } from '../../../service/service.js';
import { makePerson } from '../../people.js';
import { type Target, UNITS } from '../city.js';
import { fixed, type Maker } from './call.js';

/** With a state that nobody has, so that the submission stays as it is. */
const STALE = { 'if-match': '"0"' };
const FIGURES = { figuresHash: '0'.repeat(64) };

async function planRound(service: TestService): Promise<RoundDetailDto> {
  return done(await personnelOffice(service).send('POST', 'rounds', { ...ROUND, opensOn: '2026-12-01' }));
}

interface Handed {
  round: RoundDetailDto;
  seals: Record<string, string>;
}

/** One round per service in which every unit has handed in once. */
const HANDED = new WeakMap<TestService, Promise<Handed>>();

function handedIn(service: TestService): Promise<Handed> {
  const known = HANDED.get(service) ?? handAllIn(service);
  HANDED.set(service, known);
  return known;
}

async function handAllIn(service: TestService): Promise<Handed> {
  const hr = personnelOffice(service);
  const { token } = await makePerson(service, {
    name: 'Runde',
    grants: [{ role: 'UNIT_HEAD', unit: UNITS.übergeordnet }],
  });
  const head = callerWith(service.url, token);
  const planned = await planRound(service);
  const round = done<RoundDetailDto>(
    await hr.send('POST', `rounds/${planned.id}/opening`, undefined, planned.etag),
  );
  const seals: Record<string, string> = {};
  for (const code of [UNITS.eigene, UNITS.Schwester, UNITS.übergeordnet]) {
    const { seals: sealed } = await handIn(head, head, submissionOf(round, code));
    seals[code] = sealed[0]?.id ?? '';
  }
  return { round, seals };
}

const ofRound =
  (path: string, headers: Record<string, string> = {}, body?: object): Maker =>
  async (_, service) => ({
    path: `/api/v1/rounds/${(await planRound(service)).id}${path}`,
    headers,
    ...(body ? { body } : {}),
  });

const ofSubmission =
  (path: string, body?: object): Maker =>
  async (target: Target, service) => ({
    path: `/api/v1/submissions/${submissionOf((await handedIn(service)).round, UNITS[target])}${path}`,
    headers: STALE,
    ...(body ? { body } : {}),
  });

const ofSeal =
  (path: string): Maker =>
  async (target, service) => ({
    path: `/api/v1/sealed-evaluations/${(await handedIn(service)).seals[UNITS[target]]}${path}`,
  });

/** Reporting rounds, submissions and what is sealed of them. */
export const ROUNDS: Record<string, Maker> = {
  'GET /api/v1/rounds': fixed('/api/v1/rounds'),
  'POST /api/v1/rounds': fixed('/api/v1/rounds', ROUND),
  'GET /api/v1/rounds/{id}': ofRound(''),
  'GET /api/v1/rounds/{id}/board': ofRound('/board'),
  'GET /api/v1/rounds/{id}/workbook.xlsx': ofRound('/workbook.xlsx'),
  'PATCH /api/v1/rounds/{id}': ofRound('', STALE, { title: 'Anders' }),
  'POST /api/v1/rounds/{id}/opening': ofRound('/opening', STALE),
  'POST /api/v1/rounds/{id}/closing': ofRound('/closing', STALE),
  'POST /api/v1/rounds/{id}/cancellation': ofRound('/cancellation', STALE),
  'PUT /api/v1/rounds/{id}/units/{code}': ofRound(`/units/${UNITS.Schwester}`, {}, { byTable: true }),
  'DELETE /api/v1/rounds/{id}/units/{code}': ofRound(`/units/${UNITS.Schwester}`),
  'GET /api/v1/rounds/{id}/verification': ofRound('/verification'),
  'POST /api/v1/rounds/{id}/persons/erasure': ofRound('/persons/erasure', {}, { reason: 'Frist abgelaufen' }),
  'GET /api/v1/submissions': fixed('/api/v1/submissions'),
  'GET /api/v1/submissions/{id}': ofSubmission(''),
  'GET /api/v1/submissions/{id}/template.xlsx': ofSubmission('/template.xlsx'),
  'POST /api/v1/submissions/{id}/table': ofSubmission('/table'),
  'POST /api/v1/submissions/{id}/check': ofSubmission('/check', FIGURES),
  'POST /api/v1/submissions/{id}/signature': ofSubmission('/signature', FIGURES),
  'POST /api/v1/submissions/{id}/hand-in': ofSubmission('/hand-in'),
  'POST /api/v1/submissions/{id}/withdrawal': ofSubmission('/withdrawal'),
  'POST /api/v1/submissions/{id}/acceptance': ofSubmission('/acceptance'),
  'POST /api/v1/submissions/{id}/return': ofSubmission('/return', { comment: 'Bitte noch einmal.' }),
  'GET /api/v1/sealed-evaluations': fixed('/api/v1/sealed-evaluations'),
  'GET /api/v1/sealed-evaluations/{id}': ofSeal(''),
  'GET /api/v1/sealed-evaluations/{id}/persons': ofSeal('/persons'),
  'GET /api/v1/sealed-evaluations/{id}/differences': ofSeal('/differences?with=now'),
  'GET /api/v1/sealed-evaluations/{id}/differences.csv': ofSeal('/differences.csv?with=now'),
  'GET /api/v1/sealed-evaluations/{id}/differences/persons': ofSeal(
    '/differences/persons?with=now&cause=LATE_CERTIFICATE',
  ),
};
