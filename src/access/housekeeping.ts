import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { SIGN_IN_SECONDS } from './cookie.js';
import { FAILURE_WINDOW } from './sign-in-throttle.js';
import { ALIVE } from './validity.sql.js';

/** Removes what has ended by itself; several instances may do it at the same time. */
@Injectable()
export class Housekeeping {
  constructor(private readonly dataSource: DataSource) {}

  /** Every night: ended sessions and links, and forgotten attempts. Ended tokens stay, so that their maker sees why. */
  @Cron('17 3 * * *', { timeZone: 'Europe/Berlin', name: 'access-housekeeping' })
  async removeEnded(): Promise<void> {
    await this.dataSource.query(`DELETE FROM session s WHERE NOT (${ALIVE.session('s')})`);
    await this.dataSource.query(
      `DELETE FROM oidc_attempt WHERE created_at < now() - interval '${SIGN_IN_SECONDS} seconds'`,
    );
    await this.dataSource.query('DELETE FROM account_link WHERE expires_at < now()');
    await this.dataSource.query(
      `DELETE FROM sign_in_failure WHERE since < now() - interval '${FAILURE_WINDOW}'`,
    );
  }
}
