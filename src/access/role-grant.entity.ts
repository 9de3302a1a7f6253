import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from './scope.js';

/** A role of an account, for a unit and a time. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  role!: Role;

  /** The unit with its subtree; null = the whole city. */
  @Column('integer', { name: 'unit_id', nullable: true })
  unitId!: number | null;

  /** Days on which it holds, as a PostgreSQL daterange. */
  @Column('daterange', { default: '(,)' })
  valid!: string;
}
