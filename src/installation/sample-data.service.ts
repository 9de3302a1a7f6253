import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEMO_CITY, DEMO_FILES, fillWithDemo, hasFacts } from '../demo/fill-with-demo.js';
import { removeDemo } from '../demo/remove-demo.js';
import { ImportService } from '../exchange/import.service.js';
import { inTransaction } from '../exchange/transaction.js';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { invalidItem, ProblemException } from '../platform/problem/problem.js';
import type { SampleDataDto, SampleState } from './sample-data.dto.js';

const STATE = `
SELECT sample AS state, sample_files AS "filesDone", (SELECT count(*)::integer FROM organisational_unit) AS units,
  (SELECT count(*)::integer FROM employee) AS employees, (SELECT count(*)::integer FROM training) AS trainings
FROM installation`;
const BEGIN = `UPDATE installation SET sample = 'FILLING', sample_files = 0 WHERE sample <> 'FILLING'`;
const FINISH = `UPDATE installation SET sample = 'PRESENT', city = coalesce(city, $1)`;
const FORGET = `
UPDATE installation SET sample = 'REMOVED', sample_files = 0, city = nullif(city, $1) WHERE sample = 'PRESENT'`;

/** The fictional city: fills an empty database with it, and takes it away so that no start brings it back. */
@Injectable()
export class SampleData implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private filling: Promise<void> | undefined;
  private readonly processLog = new Logger('SampleData');

  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** How it stands now. */
  async state(): Promise<SampleDataDto> {
    const [row] = await this.dataSource.query(STATE);
    const canBeAdded = row.state !== 'FILLING' && !(await hasFacts(this.dataSource));
    return { ...row, city: DEMO_CITY, files: DEMO_FILES, canBeAdded };
  }

  /** At the start: fills in what DEMO=1 asks for, and finishes what a stopped process has begun. */
  async prepare(say: (sentence: string) => void): Promise<void> {
    const [row] = await this.dataSource.query('SELECT sample FROM installation');
    const sample: SampleState = row.sample;
    if (sample !== 'FILLING' && !this.configuration.demo) return;
    if (sample === 'REMOVED') {
      say('DEMO=1 bleibt ohne Wirkung: Die Beispieldaten wurden entfernt.');
    } else if (await hasFacts(this.dataSource)) {
      if (sample === 'FILLING') await this.dataSource.query(FINISH, [DEMO_CITY]);
      if (this.configuration.demo) say('DEMO=1 bleibt ohne Wirkung: Die Datenbank enthält schon Daten.');
    } else {
      await this.dataSource.query(BEGIN);
      await this.fill(say);
    }
  }

  /** Begins to fill it in, in the background. Throws 409 when the database is not empty or it has begun already. */
  async add(): Promise<SampleDataDto> {
    if (await hasFacts(this.dataSource)) throw notEmpty();
    const [, begun] = await this.dataSource.query(BEGIN);
    if (begun === 0)
      throw new ProblemException(409, 'SAMPLE_FILLING', 'Die Beispieldaten werden schon angelegt.');
    this.filling = this.fill(() => undefined).catch((error) => this.processLog.error(error));
    return this.state();
  }

  /**
   * Takes it away, with everything that was tried on it. Throws 400 when the name is not that of the city, 409 when
   * it is not there or own files are.
   */
  async remove(actor: string, city: string): Promise<SampleDataDto> {
    if (city.trim() !== DEMO_CITY) {
      const message = `Schreiben Sie zur Bestätigung den Namen der erfundenen Stadt: ${DEMO_CITY}.`;
      throw invalidItem({ pointer: '#/city', code: 'WRONG_CITY', message });
    }
    await inTransaction(this.dataSource, async (client) => {
      const { rowCount } = await client.query(FORGET, [DEMO_CITY]);
      if (rowCount === 0) throw new ProblemException(409, 'NO_SAMPLE', 'Es sind keine Beispieldaten da.');
      await removeDemo(client, actor);
      return { keep: true };
    });
    return this.state();
  }

  /** What is not in yet is given up, and finished by the next start. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.filling;
  }

  private async fill(say: (sentence: string) => void): Promise<void> {
    const { imports, dataSource } = this;
    const filled = async (files: number) => {
      await dataSource.query('UPDATE installation SET sample_files = $1', [files]);
    };
    const { signal } = this.stopping;
    await fillWithDemo({ dataSource, imports, today: this.clock.today(), say, filled, signal });
    await dataSource.query(FINISH, [DEMO_CITY]);
  }
}

function notEmpty(): ProblemException {
  const detail = 'Der Bestand ist nicht leer. Beispieldaten gibt es nur in einem leeren Bestand.';
  return new ProblemException(409, 'NOT_EMPTY', detail);
}
