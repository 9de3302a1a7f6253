import { IsEmail, IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** Das erste Konto. */
export class SetupDto {
  /** Das Geheimnis aus dem Link zur Einrichtung. */
  @Length(1, 100)
  @IsString()
  token!: string;

  @MaxLength(254)
  @IsEmail()
  email!: string;

  /** Anzeigename; ohne Angabe die E-Mail-Adresse. */
  @IsOptional()
  @Length(1, 100)
  @IsString()
  displayName?: string;

  /** Mindestens 12, höchstens 128 Zeichen. */
  @Length(12, 128)
  @IsString()
  password!: string;
}
