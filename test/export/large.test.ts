import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { csvOf } from './files.js';

const PERSONS = 12_000;
const MOST_MEGABYTES = 150;

let service: TestService;
beforeAll(async () => {
  service = await startService();
  const numbers = Array.from({ length: PERSONS }, (_, index) => String(10_000 + index));
  const facts = numbers.flatMap((number) => [employee(number), training(number)]);
  await service.import(administration(unit('Amt 50'), ...facts));
}, 120_000);
afterAll(() => service.stop());

/** Memory of the service in megabytes: now, and the most that it ever had. */
async function memory(): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${service.process.pid}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

it('12,000 rows come whole, and the memory does not grow with how often', async () => {
  const lists = ['persons', 'evaluation/trainings', 'trainings'];
  for (const list of lists) {
    const { rows } = await csvOf(service, `${list}.csv`);
    expect([list, new Set(rows.map((row) => row.Personalnummer)).size]).toEqual([list, PERSONS]);
  }
  const before = await memory();
  for (let round = 0; round < 3; round++) {
    for (const list of lists) {
      for (const form of ['csv', 'xlsx']) {
        const answer = await service.request(`/api/v1/${list}.${form}`);
        expect([list, form, answer.status]).toEqual([list, form, 200]);
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(200_000);
      }
    }
  }
  expect((await memory()).most - before.now).toBeLessThan(MOST_MEGABYTES);
}, 180_000);
