import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { type AskedPerspective, Perspectives } from '../../obligation/perspective.service.js';
import { Statement } from '../../platform/database/statement.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { belongs } from '../recorded.query.js';
import { assertVisible } from '../writing.js';
import type { EventEvidenceDto } from './evidence.dto.js';
import { alreadyThere, insertEvidence, refuseSame } from './evidence.query.js';
import { keepFile } from './evidence-files.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { PARTICIPANTS } from './participants.js';

/** Keeps the list of participants of an event as evidence of all its trainings: the file once, a line for each. */
@Injectable()
export class EventEvidenceService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly dataSource: DataSource,
    private readonly uploads: EvidenceUploads,
  ) {}

  /**
   * Adds a file to all trainings of the event that the caller may see. Throws 404 when there is none, 409 when all
   * have it already or it is evidence of a training outside of the event; 413, 422 and 503 as for other evidence.
   */
  async add(event: number, caller: SignedIn, request: FastifyRequest): Promise<EventEvidenceDto> {
    const perspective = await this.perspectives.of({}, caller);
    await visibleTrainings(this.dataSource.manager, event, perspective);
    return this.uploads.take(request, caller, async (manager, file) => {
      const trainings = await visibleTrainings(manager, event, perspective);
      const known = await refuseSame(manager, trainings, file, (statement) =>
        belongs('t.employee_id', perspective, statement),
      );
      const without = trainings.filter((id) => !known.has(id));
      if (without.length === 0) throw alreadyThere();
      await keepFile(manager, file);
      const { sha256, name, despiteSame } = file;
      const values = { sha256, file_name: name, despite_same: despiteSame, event_id: event };
      const evidence = await insertEvidence(manager, without, caller, 'FILE', values);
      return { trainings: without.length, evidence };
    });
  }
}

/** Those that still stand, of persons whom the asker may see today. Throws 404 when there is none. */
async function visibleTrainings(
  manager: EntityManager,
  event: number,
  asked: AskedPerspective,
): Promise<string[]> {
  const statement = new Statement();
  const id = statement.bind(event, 'integer');
  const found: { id: string; employeeId: number }[] = await manager.query(
    `SELECT t.id, t.employee_id AS "employeeId" FROM recorded_event, ${PARTICIPANTS(id)} p JOIN training t ON t.id = p.id
      WHERE recorded_event.id = ${id} AND ${belongs('t.employee_id', asked, statement)} ORDER BY t.id`,
    statement.values,
  );
  if (found.length === 0) {
    const detail = 'Diese Veranstaltung gibt es nicht, oder Sie dürfen niemanden von ihr sehen.';
    throw new ProblemException(404, 'EVENT_NOT_FOUND', detail);
  }
  await assertVisible(
    manager,
    asked,
    found.map(({ employeeId }) => employeeId),
  );
  return found.map(({ id }) => id);
}
