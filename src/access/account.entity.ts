import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody who may sign in (Konto). */
@Entity('account')
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** In lower case; no two accounts share one. */
  @Column('text')
  email!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  /** argon2id; null = signs in elsewhere. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** Whose own record the role EMPLOYEE shows; null = nobody's. */
  @Column('text', { name: 'personnel_number', nullable: true })
  personnelNumber!: string | null;

  /** A disabled account cannot sign in, and its sessions and tokens stop at once. */
  @Column('boolean', { default: false })
  disabled!: boolean;
}

/** The form in which an address is kept and compared. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
