import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { personNotFound } from '../obligation/person-not-found.js';
import { Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { germanDay } from '../platform/german-day.js';
import { ProblemException } from '../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../recording/etag.js';
import { type Turn, Writing } from '../recording/writing.js';
import type {
  DepartureDto,
  EmployeeChangeDto,
  EmployeeDto,
  HistoryDto,
  NewAssignmentDto,
  NewEmployeeDto,
} from './employee.dto.js';
import { type EmployeeRow, employeeText } from './employee.query.js';
import { writeHistory } from './history.js';
import { changedFrom, endedOn, type WantedPeriod, wanted } from './periods.js';

/**
 * Keeps persons and their assignments one by one, with the rules of the import of whole histories. The right for
 * it is one for the whole city, so that no scope narrows it.
 */
@Injectable()
export class EmployeesService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
    private readonly readLog: ReadLog,
  ) {}

  /** One person with the whole history. Throws 404 when unknown, 503 when the look cannot be logged. */
  async one(personnelNumber: string, caller: SignedIn, reader: Reader): Promise<EmployeeDto> {
    const perspective = await this.perspectives.of({}, caller);
    const found = await this.perspectives.ask<EmployeeRow>(perspective, (statement) =>
      employeeText(personnelNumber, statement),
    );
    if (found === undefined) throw personNotFound();
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'PERSON', asOf, employeeIds: [found.row.employeeId] });
    return shown(found.row);
  }

  /**
   * Records a new person. The same request again answers what the first one has made. Throws 409 when the number
   * is known already or differs from a known one by leading zeros only, 422 when the assignment cannot be.
   */
  join(caller: SignedIn, asked: NewEmployeeDto): Promise<EmployeeDto> {
    const { personnelNumber, email = null } = asked;
    const [lastName, firstName] = [asked.lastName.normalize('NFC'), asked.firstName.normalize('NFC')];
    const { asked: _, ...period } = wanted(asked, '#');
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const known = await employeeInTurn(manager, personnelNumber);
      if (known) {
        const { employeeId: _, changeId: __, ...facts } = known;
        const same = { personnelNumber, lastName, firstName, email, assignments: [period] };
        if (isDeepStrictEqual(facts, same)) return shown(known);
        throw alreadyKnown(personnelNumber);
      }
      await refuseTwin(manager, personnelNumber);
      await begin('Eintritt einer Person');
      const [{ id }] = await manager.query(
        `INSERT INTO employee (personnel_number, last_name, first_name, email) VALUES ($1, $2, $3, $4) RETURNING id`,
        [personnelNumber, lastName, firstName, email],
      );
      await writeHistory(manager, id, [{ ...period, asked: '#' }], async () => undefined);
      return shown((await employeeInTurn(manager, personnelNumber)) as EmployeeRow);
    });
  }

  /** Corrects name or address. Throws 404, 412, 428. */
  rename(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    asked: EmployeeChangeDto,
  ): Promise<EmployeeDto> {
    return this.change(caller, personnelNumber, ifMatch, async ({ manager, begin }, known) => {
      const lastName = asked.lastName?.normalize('NFC') ?? known.lastName;
      const firstName = asked.firstName?.normalize('NFC') ?? known.firstName;
      const email = asked.email === undefined ? known.email : asked.email;
      const differs = lastName !== known.lastName || firstName !== known.firstName || email !== known.email;
      if (!differs) return;
      await begin('Name oder Adresse einer Person geändert');
      await manager.query('UPDATE employee SET last_name = $2, first_name = $3, email = $4 WHERE id = $1', [
        known.employeeId,
        lastName,
        firstName,
        email,
      ]);
    });
  }

  /** Lets other values hold from a day on: transfer, promotion, return. Throws 404, 412, 428, 422. */
  assign(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    asked: NewAssignmentDto,
  ): Promise<EmployeeDto> {
    const reason = `Zuordnung einer Person geändert ab ${germanDay(asked.from)}`;
    return this.changeHistory(caller, personnelNumber, ifMatch, reason, ({ assignments }) =>
      changedFrom(assignments, asked),
    );
  }

  /** Ends the assignments of a person who leaves. Throws 404, 412, 428, 422. */
  leave(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    { lastDay }: DepartureDto,
  ): Promise<EmployeeDto> {
    const reason = `Ausscheiden einer Person mit dem ${germanDay(lastDay)}`;
    return this.changeHistory(caller, personnelNumber, ifMatch, reason, ({ assignments }) =>
      endedOn(assignments, lastDay),
    );
  }

  /** Replaces the whole history. Throws 404, 412, 428, 422 with every period that cannot be. */
  correct(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    { assignments }: HistoryDto,
  ): Promise<EmployeeDto> {
    const periods = assignments.map((period, index) => wanted(period, `#/assignments/${index}`));
    const reason = 'Verlauf einer Person berichtigt';
    return this.changeHistory(caller, personnelNumber, ifMatch, reason, () => periods);
  }

  private changeHistory(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    reason: string,
    periods: (known: EmployeeRow) => WantedPeriod[],
  ): Promise<EmployeeDto> {
    return this.change(caller, personnelNumber, ifMatch, ({ manager, begin }, known) =>
      writeHistory(manager, known.employeeId, periods(known), () => begin(reason)),
    );
  }

  private change(
    caller: SignedIn,
    personnelNumber: string,
    ifMatch: string | undefined,
    work: (turn: Turn, known: EmployeeRow) => Promise<void>,
  ): Promise<EmployeeDto> {
    return this.writing.inTurn(caller, async (turn) => {
      const known = await employeeInTurn(turn.manager, personnelNumber);
      if (known === undefined) throw personNotFound();
      refuseOtherState(ifMatch, known.changeId, 'Die Angaben zu dieser Person wurden');
      await work(turn, known);
      return shown((await employeeInTurn(turn.manager, personnelNumber)) as EmployeeRow);
    });
  }
}

async function employeeInTurn(
  manager: EntityManager,
  personnelNumber: string,
): Promise<EmployeeRow | undefined> {
  const statement = new Statement();
  const text = employeeText(personnelNumber, statement);
  return (await manager.query(text, statement.values))[0];
}

async function refuseTwin(manager: EntityManager, personnelNumber: string): Promise<void> {
  const [{ twin }] = await manager.query(
    `SELECT min(personnel_number) AS twin FROM employee WHERE ltrim(personnel_number, '0') = ltrim($1, '0')`,
    [personnelNumber],
  );
  if (twin === null) return;
  const message = `„${personnelNumber}“ ist neu, bekannt ist aber „${twin}“: Es fehlen oder stören führende Nullen. Erlaubt: die bekannte Nummer.`;
  throw conflict('LEADING_ZEROS', message);
}

function alreadyKnown(personnelNumber: string): ProblemException {
  const message = `Die Personalnummer „${personnelNumber}“ ist schon vergeben. Erlaubt: eine neue Nummer; bei der bekannten Person ändern Sie Name oder Verlauf.`;
  return conflict('ALREADY_KNOWN', message);
}

function conflict(code: string, message: string): ProblemException {
  return new ProblemException(409, code, message, {
    errors: [{ pointer: '#/personnelNumber', code, message }],
  });
}

function shown({ employeeId: _, changeId, ...employee }: EmployeeRow): EmployeeDto {
  return { ...employee, etag: etagOf(changeId) };
}
