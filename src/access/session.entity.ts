import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; it holds the secret, we hold its hash. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;
}
