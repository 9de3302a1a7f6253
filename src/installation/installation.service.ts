import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ALIVE } from '../access/validity.sql.js';
import { Clock } from '../platform/clock.js';
import type { InstallationChangeDto, InstallationDto } from './installation.dto.js';
import { VERSION } from './version.js';

const READ = `
SELECT city, accessibility_contact AS "accessibilityContact", arbitration_body AS "arbitrationBody",
  privacy_contact AS "privacyContact", sample IN ('FILLING', 'PRESENT') AS demo,
  NOT EXISTS (SELECT FROM role_grant g WHERE g.role = 'ADMIN' AND g.unit_id IS NULL AND ${ALIVE.grant('g')}) AS "setUpNeeded"
FROM installation`;

const CHANGE = `
UPDATE installation SET city = $1, accessibility_contact = $2, arbitration_body = $3, privacy_contact = $4`;

/** What the installation says of itself to everybody. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<InstallationDto> {
    const [row] = await this.dataSource.query(READ);
    return { ...row, today: this.clock.today(), todayIsFixed: this.clock.isFixed, version: VERSION };
  }

  async change(to: InstallationChangeDto): Promise<InstallationDto> {
    const contacts = [to.accessibilityContact, to.arbitrationBody, to.privacyContact];
    await this.dataSource.query(CHANGE, [to.city, ...contacts.map((each) => each?.trim() || null)]);
    return this.current();
  }
}
