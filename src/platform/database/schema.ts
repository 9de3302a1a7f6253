import type { MixedList } from 'typeorm';
import { Facts1700000000100 } from '../../../migrations/1700000000100-facts.js';
import { Access1700000000200 } from '../../../migrations/1700000000200-access.js';
import { Roles1700000000300 } from '../../../migrations/1700000000300-roles.js';
import { SignIn1700000000400 } from '../../../migrations/1700000000400-sign-in.js';
import { RowLevelSecurity1700000000500 } from '../../../migrations/1700000000500-row-level-security.js';
import { ReadLog1700000000600 } from '../../../migrations/1700000000600-read-log.js';
import { Recording1700000000700 } from '../../../migrations/1700000000700-recording.js';
import { Evidence1700000000800 } from '../../../migrations/1700000000800-evidence.js';
import { Courses1700000000900 } from '../../../migrations/1700000000900-courses.js';
import { Decisions1700000001000 } from '../../../migrations/1700000001000-decisions.js';
import { Personnel1700000001100 } from '../../../migrations/1700000001100-personnel.js';
import { EvidenceOfEvents1700000001200 } from '../../../migrations/1700000001200-evidence-of-events.js';
import { Installation1700000001300 } from '../../../migrations/1700000001300-installation.js';
import { ImportRuns1700000001400 } from '../../../migrations/1700000001400-import-runs.js';
import { ReportingRounds1700000001500 } from '../../../migrations/1700000001500-reporting-rounds.js';
import { VisibleSince1700000001590 } from '../../../migrations/1700000001590-visible-since.js';
import { Mail1700000001600 } from '../../../migrations/1700000001600-mail.js';
import { Reminders1700000001700 } from '../../../migrations/1700000001700-reminders.js';
import { AccessTokenEntity } from '../../access/access-token.entity.js';
import { AccountEntity } from '../../access/account.entity.js';
import { RoleGrantEntity } from '../../access/role-grant.entity.js';
import { SessionEntity } from '../../access/session.entity.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  Facts1700000000100,
  Access1700000000200,
  Roles1700000000300,
  SignIn1700000000400,
  RowLevelSecurity1700000000500,
  ReadLog1700000000600,
  Recording1700000000700,
  Evidence1700000000800,
  Courses1700000000900,
  Decisions1700000001000,
  Personnel1700000001100,
  EvidenceOfEvents1700000001200,
  Installation1700000001300,
  ImportRuns1700000001400,
  ReportingRounds1700000001500,
  VisibleSince1700000001590,
  Mail1700000001600,
  Reminders1700000001700,
];

/** Every entity; tables that are read and written by SQL alone have none. */
// biome-ignore lint/complexity/noBannedTypes: TypeORM's own type of a class
export const ENTITIES: MixedList<Function> = [
  AccountEntity,
  SessionEntity,
  AccessTokenEntity,
  RoleGrantEntity,
];
