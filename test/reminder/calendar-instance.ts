import { ReadLog } from '../../src/access/read-log/read-log.js';
import { EvaluationService } from '../../src/evaluation/evaluation.service.js';
import { Outbox } from '../../src/mail/outbox.js';
import { Mandates } from '../../src/mandate/mandate.query.js';
import { Perspectives } from '../../src/obligation/perspective.service.js';
import { Readers } from '../../src/obligation/readers.js';
import type { Clock } from '../../src/platform/clock.js';
import { openDatabase } from '../../src/platform/database/database.js';
import { Digests } from '../../src/reminder/digests.js';
import { Escalations } from '../../src/reminder/escalations.js';
import { OwnObligations } from '../../src/reminder/own-obligations.js';
import { PlanStore } from '../../src/reminder/plan.store.js';
import { PreviewService } from '../../src/reminder/preview.service.js';
import { ReminderCalendar } from '../../src/reminder/reminder-calendar.js';
import { Runs } from '../../src/reminder/runs.js';
import { Situations } from '../../src/reminder/situations.js';
import { UnitFiguresReader } from '../../src/reminder/unit-figures.js';
import { Opening } from '../../src/round/opening.js';
import { RoundCalendar } from '../../src/round/round-calendar.js';
import { RoundMails } from '../../src/round/round-mails.js';
import type { TestDatabase } from '../service/test-database.js';

/** What makes reminders, put together as an instance of the service does. */
export interface CalendarInstance {
  calendar: ReminderCalendar;
  rounds: RoundCalendar;
  preview: PreviewService;
  stop(): Promise<void>;
}

/** An instance on this database, which lives by that clock. */
export async function calendarInstance({ url }: TestDatabase, clock: Clock): Promise<CalendarInstance> {
  const database = await openDatabase({ databaseUrl: url, dataDir: '' });
  const { dataSource } = database;
  const readers = new Readers(database.reading);
  const readLog = new ReadLog(dataSource);
  const perspectives = new Perspectives(readers, new Mandates(dataSource), clock);
  const evaluation = new EvaluationService(perspectives, readers, readLog);
  const situations = new Situations(dataSource, perspectives);
  const runs = new Runs(
    situations,
    new Digests(situations),
    new Escalations(situations),
    new OwnObligations(dataSource, situations, perspectives),
    new UnitFiguresReader(situations, evaluation, perspectives),
  );
  const store = new PlanStore(dataSource);
  return {
    calendar: new ReminderCalendar(dataSource, store, situations, runs, new Outbox(clock), clock),
    rounds: new RoundCalendar(dataSource, new Opening(new RoundMails(new Outbox(clock), clock)), clock),
    preview: new PreviewService(dataSource, store, situations, runs, clock),
    async stop() {
      await readLog.onApplicationShutdown();
      await database.close();
    },
  };
}
