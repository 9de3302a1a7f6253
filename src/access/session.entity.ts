import { Column, CreateDateColumn, Entity, Generated, PrimaryColumn } from 'typeorm';

/** A signed-in browser; it holds the secret, we hold its hash. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  /** Names it in the list of its owner; opens nothing. */
  @Generated('uuid')
  @Column('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  /** Identity provider by which it began; null = by password. */
  @Column('text', { nullable: true })
  provider!: string | null;

  /** The provider's proof of the sign-in, shown to the provider alone when the person signs out; null = none kept. */
  @Column('text', { name: 'id_token', nullable: true, select: false })
  idToken!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Last use, at most five minutes late. */
  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt!: Date;
}
