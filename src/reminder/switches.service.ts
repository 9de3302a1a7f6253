import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import { Perspectives } from '../obligation/perspective.service.js';
import type { EmployeeRemindersDto, OwnRemindersDto, ShownOwnRemindersDto } from './switches.dto.js';

/** What recipients choose for themselves, and units for their employees. */
@Injectable()
export class SwitchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly perspectives: Perspectives,
  ) {}

  /** What an account has chosen; digests come until somebody does not want them, the others only when asked for. */
  async own({ accountId, grants, personnelNumber }: SignedIn): Promise<ShownOwnRemindersDto> {
    const [chosen] = await this.dataSource.query<OwnRemindersDto[]>(
      'SELECT digests, own FROM reminder_preference WHERE account_id = $1',
      [accountId],
    );
    return {
      digests: chosen?.digests ?? true,
      own: chosen?.own ?? null,
      canHaveDigests: grants.some(({ role }) => role === 'TRAINING_OFFICER' || role === 'UNIT_HEAD'),
      canHaveOwn: personnelNumber !== null && grants.some(({ role }) => role === 'EMPLOYEE'),
    };
  }

  /** Keeps what an account chooses. */
  async choose(caller: SignedIn, { digests, own }: OwnRemindersDto): Promise<ShownOwnRemindersDto> {
    await this.dataSource.query(
      `INSERT INTO reminder_preference (account_id, digests, own) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET digests = excluded.digests, own = excluded.own`,
      [caller.accountId, digests, own],
    );
    return this.own(caller);
  }

  /** Whether a unit asked to have its employees reminded. Throws 404 when it is unknown or out of scope. */
  async ofUnit(caller: SignedIn, code: string): Promise<EmployeeRemindersDto> {
    const { unitId } = await this.perspectives.of({ unit: code }, caller);
    const [{ active }] = await this.dataSource.query(
      'SELECT EXISTS (SELECT FROM unit_employee_reminder WHERE unit_id = $1) AS active',
      [unitId],
    );
    return { active };
  }

  /** Asks for it or not any more. Throws 404 when the unit is unknown or out of scope. */
  async chooseForUnit(
    caller: SignedIn,
    code: string,
    { active }: EmployeeRemindersDto,
  ): Promise<EmployeeRemindersDto> {
    const { unitId } = await this.perspectives.of({ unit: code }, caller);
    if (active) {
      await this.dataSource.query(
        'INSERT INTO unit_employee_reminder (unit_id, asked_by) VALUES ($1, $2) ON CONFLICT (unit_id) DO NOTHING',
        [unitId, caller.accountId],
      );
    } else await this.dataSource.query('DELETE FROM unit_employee_reminder WHERE unit_id = $1', [unitId]);
    return { active };
  }
}
