import { Injectable } from '@nestjs/common';
import { ReadLogEntries } from '../access/read-log/read-log-entries.js';
import type { Reader } from '../access/read-log/reader.js';
import { EVERYTHING } from '../access/scope.js';
import type { SignedIn } from '../access/signed-in.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { LooksDto } from './own-record.dto.js';
import type { PersonDetailDto, PersonQueryDto } from './person.dto.js';
import { PersonsService } from './persons.service.js';
import { Readers } from './readers.js';

/** What somebody may know of the own record, by the personnel number of the account. */
@Injectable()
export class OwnRecordService {
  constructor(
    private readonly persons: PersonsService,
    private readonly readLog: ReadLogEntries,
    private readonly readers: Readers,
  ) {}

  /** The own status with its reasons. Throws 404 when there is no such person. */
  record(query: PersonQueryDto, caller: SignedIn, reader: Reader): Promise<PersonDetailDto> {
    return this.persons.explain(
      ownNumber(caller),
      query,
      { ...caller, scope: EVERYTHING },
      reader,
      'OWN_RECORD',
    );
  }

  /** Who looked at the own record, the newest first. Throws 404 when there is no such person. */
  async looks(query: PageQueryDto, caller: SignedIn): Promise<LooksDto> {
    const { page, pageSize } = query;
    const view = { scope: EVERYTHING, asOf: '', knownChange: null };
    const { rows } = await this.readers.with(view, 'small', (reader) =>
      reader.query('SELECT id FROM employee WHERE personnel_number = $1', [ownNumber(caller)]),
    );
    const [employee] = rows;
    if (employee === undefined) throw noOwnRecord();
    return { ...(await this.readLog.ofEmployee(employee.id, query)), page, pageSize };
  }
}

function ownNumber({ personnelNumber }: SignedIn): string {
  if (personnelNumber === null) throw noOwnRecord();
  return personnelNumber;
}

function noOwnRecord(): ProblemException {
  const detail =
    'Zu Ihrem Konto gibt es keine Angaben: Die Personalnummer fehlt oder ist hier nicht bekannt. Wenden Sie sich an die Administration.';
  return new ProblemException(404, 'NO_OWN_RECORD', detail);
}
