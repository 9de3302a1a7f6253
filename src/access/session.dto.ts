import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { GrantDto } from './accounts/grant.dto.js';
import { RIGHTS, type Right, ROLE_IDS, type Role } from './scope.js';

/** Anmeldung mit Adresse und Passwort. */
export class SignInDto {
  /** E-Mail-Adresse des Kontos; Groß- und Kleinschreibung ist gleich. */
  @Length(1, 254)
  @IsString()
  email!: string;

  @Length(1, 128)
  @IsString()
  password!: string;
}

/** Wunsch nach einem anderen Passwort. */
export class PasswordChangeDto {
  @Length(1, 128)
  @IsString()
  currentPassword!: string;

  /** Mindestens 12, höchstens 128 Zeichen. */
  @Length(12, 128)
  @IsString()
  newPassword!: string;
}

/** Wie es nach dem Abmelden weitergeht. */
export class SignedOutDto {
  /** Dorthin geht der Browser, damit auch die Sitzung beim Anmeldedienst endet; `null`: nirgendwohin. */
  @ApiProperty({ type: 'string', nullable: true })
  redirectTo!: string | null;
}

/** Wer angemeldet ist. */
export class AccountDto {
  id!: string;
  email!: string;
  displayName!: string;
}

/** Was ein Konto sehen darf. */
export class ScopeDto {
  /** `ALL`: die ganze Stadt. Sonst die Nummern der Organisationseinheiten mit allem, was darunter liegt. */
  @ApiProperty({
    oneOf: [
      { type: 'string', enum: ['ALL'] },
      { type: 'array', items: { type: 'integer' } },
    ],
  })
  units!: 'ALL' | number[];
  /** Ob Personen mit Namen zu sehen sind. */
  names!: boolean;
}

/** Die laufende Anmeldung. */
export class SessionDto {
  account!: AccountDto;
  /** Rollen, die das Konto heute hat. */
  @ApiProperty({ enum: ROLE_IDS, isArray: true })
  roles!: Role[];
  /** Was es damit tun darf. */
  @ApiProperty({ enum: RIGHTS, isArray: true })
  rights!: Right[];
  /** Die Rollen mit ihren Organisationseinheiten und Zeiten. */
  grants!: GrantDto[];
  /** Wovon Zahlen zu sehen sind. */
  scope!: ScopeDto;
  /** Der heutige Tag des Dienstes. */
  @ApiProperty({ format: 'date' })
  today!: string;
  /** Ob der heutige Tag fest eingestellt ist. */
  todayIsFixed!: boolean;
}
