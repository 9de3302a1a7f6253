import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQueryDto } from '../../platform/list/page-query.dto.js';
import { ROLE_IDS, type Role } from '../scope.js';
import { GrantDto } from './grant.dto.js';

const LONGEST_NUMBER = 40;
/** Something to see, without blanks at the ends and control characters. */
export const NAME = /^(?! )[^\p{Cc}]*(?<! )$/u;

/** Ein neues Konto; es hat noch keine Rolle und noch kein Passwort. */
export class NewAccountDto {
  @IsEmail()
  @MaxLength(254)
  @IsString()
  email!: string;

  /** Wie die Person angezeigt wird. */
  @Matches(NAME)
  @Length(1, 200)
  @IsString()
  displayName!: string;

  /** Personalnummer, wenn die Person die eigenen Angaben sehen soll. */
  @IsOptional()
  @Matches(NAME)
  @Length(1, LONGEST_NUMBER)
  @IsString()
  personnelNumber?: string;
}

/** Was an einem Konto zu ändern ist; was fehlt, bleibt. */
export class AccountChangeDto {
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  @IsString()
  email?: string;

  @IsOptional()
  @Matches(NAME)
  @Length(1, 200)
  @IsString()
  displayName?: string;

  /** Personalnummer; `null` nimmt sie weg. */
  @ApiProperty({ type: 'string', nullable: true, required: false, minLength: 1, maxLength: LONGEST_NUMBER })
  @IsOptional()
  @Matches(NAME)
  @Length(1, LONGEST_NUMBER)
  @IsString()
  personnelNumber?: string | null;

  /** Gesperrt: Das Konto kann sich nicht anmelden; Sitzungen und Zugriffstoken gelten sofort nicht mehr. */
  @IsOptional()
  @IsBoolean()
  disabled?: boolean;
}

/** Welches Konto gemeint ist. */
export class AccountIdDto {
  /** Kennung des Kontos. */
  @IsUUID()
  id!: string;
}

/** Welche Konten, und welche Seite davon. */
export class AccountsQueryDto extends PageQueryDto {
  /** Ein Teil der Adresse oder des Namens. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Nur Konten, die heute diese Rolle haben. */
  @IsOptional()
  @IsIn(ROLE_IDS)
  @ApiProperty({ enum: ROLE_IDS, required: false })
  role?: Role;

  /** `true`: nur gesperrte, `false`: nur offene Konten. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  disabled?: 'true' | 'false';
}

/** Ein Konto mit allen Rollen, die es hat, hatte und haben wird. */
export class AccountDetailDto {
  id!: string;
  email!: string;
  displayName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  personnelNumber!: string | null;
  disabled!: boolean;
  /** Ob ein Passwort gesetzt ist; ohne meldet sich die Person über den Anmeldedienst der Stadt an. */
  hasPassword!: boolean;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  grants!: GrantDto[];
}

/** Ein Link, mit dem die Person ihr Passwort selbst setzt; er gilt einmal und wird nur in dieser Antwort gezeigt. */
export class AccountLinkDto {
  /** Pfad auf diesem Dienst mit dem Geheimnis hinter `#`; geben Sie ihn nur der Person selbst. */
  path!: string;
  /** Bis wann er gilt. */
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

/** Eine Seite der Konten, nach Adresse geordnet. */
export class AccountsDto {
  items!: AccountDetailDto[];
  page!: number;
  pageSize!: number;
  /** Alle Konten, auf die die Auswahl passt. */
  total!: number;
}
