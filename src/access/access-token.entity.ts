import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from './scope.js';

/** A personal access token (Zugriffstoken) with which a program acts for its maker. */
@Entity('access_token')
export class AccessTokenEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('bytea', { name: 'secret_hash', select: false })
  secretHash!: Buffer;

  @Column('text')
  name!: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Last day on which it works. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  /** Works for reading only. */
  @Column('boolean', { name: 'read_only', default: false })
  readOnly!: boolean;

  /** Works with these roles of its maker only, as far as the maker still has them; null = with all. */
  @Column('text', { array: true, nullable: true })
  roles!: Role[] | null;

  @Column('date', { name: 'last_used_on', nullable: true })
  lastUsedOn!: string | null;
}
