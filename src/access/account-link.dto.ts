import { IsString, Length } from 'class-validator';

/** Ein neues Passwort, mit dem Geheimnis eines Links. */
export class RedeemLinkDto {
  /** Das Geheimnis aus dem Link. */
  @Length(1, 100)
  @IsString()
  token!: string;

  /** Mindestens 12, höchstens 128 Zeichen. */
  @Length(12, 128)
  @IsString()
  password!: string;
}
