import { IsOptional, IsString, Length } from 'class-validator';
import { IsOwnPath } from './own-path.js';

/** Ein Anmeldedienst der Stadt. */
export class ProviderDto {
  /** Kurzer Name für die Adresse der Anmeldung. */
  id!: string;
  /** Name für Menschen. */
  name!: string;
}

/** Wie man sich hier anmelden kann. */
export class SignInWaysDto {
  /** Ob mit E-Mail-Adresse und Passwort. */
  local!: boolean;
  providers!: ProviderDto[];
}

/** Welcher Anmeldedienst gemeint ist. */
export class ProviderIdDto {
  /** Kurzer Name, wie ihn `GET /api/v1/sign-in-ways` nennt. */
  @Length(1, 30)
  @IsString()
  provider!: string;
}

/** Wohin es nach der Anmeldung geht. */
export class ReturnToDto {
  /** Pfad dieses Dienstes; ohne Angabe die Startseite. */
  @IsOptional()
  @IsOwnPath()
  returnTo?: string;
}
