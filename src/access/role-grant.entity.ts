import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from './scope.js';

/** A role of an account, for a unit and a time; it is revoked, never deleted, so that it stays known. */
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

  /** Whether persons are seen by name; only for HR it may be false. */
  @Column('boolean', { default: true })
  names!: boolean;

  /** Whether it is held for somebody else; only of an officer or a head. */
  @Column('boolean', { default: false })
  deputy!: boolean;

  /** Days on which it holds, as a PostgreSQL daterange. */
  @Column('daterange', { default: '(,)' })
  valid!: string;

  /** The account of who granted it; null = the installation. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @CreateDateColumn({ name: 'granted_at', type: 'timestamptz' })
  grantedAt!: Date;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  /** From this instant on it holds no more; null = it was not revoked. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
