import type { CourseDto, CoursesDto } from '../../../src/courses/course.dto.js';
import type { RecordedTrainingDto, RecordedTrainingsDto } from '../../../src/recording/training.dto.js';
import { makePerson } from '../../access/people.js';
import { numberOf } from '../../administration/random.js';
import type { TestService } from '../../service/service.js';

/** Who works: training officers for all units at the top and for one unit, and the personnel department. */
export type Worker = 'CITY' | 'OFFICE' | 'HR';

/** What a call was answered. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers and problems of every kind
  body: any;
}

/** A call of the daily work. */
export interface Call {
  method: string;
  path: string;
  body?: object;
  /** Text of a file that is imported. */
  file?: string;
  headers?: Record<string, string>;
  /** What is read first, by somebody who sees it: its state is the `If-Match`. */
  stateOf?: string;
}

/** The person whose account is that of the officer of the unit. */
export const OFFICER = numberOf(0);

/** The desk of those who work with the service. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Makes the officers, and answers with their calls and looks into what is recorded. */
export async function openDesk(service: TestService) {
  const city = await makePerson(service, { name: 'City Officer' });
  const office = await makePerson(service, { name: 'Office Officer', personnelNumber: OFFICER });
  const tokens: Record<Worker, string> = { CITY: city.token, OFFICE: office.token, HR: service.token };
  const get = async (path: string): Promise<string> => (await service.request(`/api/v1/${path}`)).text();

  return {
    service,
    get,
    /** Gives the officers their units, as the administration begins anew: every one, and one. */
    async sitIn(unit: string): Promise<void> {
      const officers = `DELETE FROM role_grant WHERE account_id IN ('${city.id}', '${office.id}')`;
      await service.database.pool.query(officers);
      await service.database.pool.query(
        `INSERT INTO role_grant (account_id, role, unit_id, valid)
         SELECT $1::uuid, 'TRAINING_OFFICER', unit_id, daterange(NULL, NULL) FROM unit_version
         UNION ALL
         SELECT $2::uuid, 'EMPLOYEE', NULL, daterange(NULL, NULL)
         UNION ALL
         SELECT $2::uuid, 'TRAINING_OFFICER', id, daterange(NULL, NULL) FROM organisational_unit WHERE code = $3`,
        [city.id, office.id, unit],
      );
    },
    async send(by: Worker, { method, path, body, file, headers = {}, stateOf }: Call): Promise<Answer> {
      const state: Record<string, string> =
        stateOf === undefined ? {} : { 'if-match': JSON.parse(await get(stateOf)).etag };
      const form = new FormData();
      if (file !== undefined) form.append('file', new Blob([file], { type: 'text/csv' }), 'stand.csv');
      const answer = await service.request(`/api/v1/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tokens[by]}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...headers,
          ...state,
        },
        ...(body ? { body: JSON.stringify(body) } : file !== undefined ? { body: form } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    },
    /** Every recorded training. */
    async trainings(): Promise<RecordedTrainingDto[]> {
      const { items, total } = JSON.parse(await get('trainings?pageSize=200')) as RecordedTrainingsDto;
      if (items.length < total) throw new Error('more trainings than a page holds');
      return items;
    },
    /** Every course of the recognition register. */
    async courses(): Promise<CourseDto[]> {
      const { items, total } = JSON.parse(await get('courses?pageSize=200')) as CoursesDto;
      if (items.length < total) throw new Error('more courses than a page holds');
      return items;
    },
    async newestChange(): Promise<number> {
      const { rows } = await service.database.pool.query('SELECT max(id) AS id FROM change');
      return rows[0].id;
    },
  };
}
