import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { IsDay } from '../platform/day.js';
import { ROLE_IDS, type Role } from './scope.js';

/** Wunsch nach einem Zugriffstoken. */
export class NewTokenDto {
  /** Wofür es ist, damit Sie es später wiedererkennen. */
  @Length(1, 100)
  @IsString()
  name!: string;

  /** Letzter Tag, an dem es gilt, höchstens 366 Tage von heute an; ohne Angabe gilt es 90 Tage. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  expiresOn?: string;

  /** Ob damit nur gelesen werden kann. */
  @IsOptional()
  @IsBoolean()
  readOnly?: boolean;

  /** Nur mit diesen Ihrer Rollen; ohne Angabe mit allen, die Sie bei der Benutzung haben. */
  @ApiProperty({ enum: ROLE_IDS, isArray: true, required: false, minItems: 1 })
  @IsOptional()
  @IsIn(ROLE_IDS, { each: true })
  @ArrayMinSize(1)
  @IsArray()
  roles?: Role[];
}

/** Welches Zugriffstoken gemeint ist. */
export class TokenIdDto {
  /** Kennung des Tokens. */
  @IsUUID()
  id!: string;
}

/** Ein Zugriffstoken ohne sein Geheimnis. */
export class TokenDto {
  id!: string;
  name!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  /** Letzter Tag, an dem es gilt. */
  @ApiProperty({ format: 'date' })
  expiresOn!: string;
  /** Ob damit nur gelesen werden kann. */
  readOnly!: boolean;
  /** Die Rollen, auf die es beschränkt ist; `null`: nicht beschränkt. */
  @ApiProperty({ type: 'array', items: { type: 'string', enum: ROLE_IDS }, nullable: true })
  roles!: Role[] | null;
  /** Tag der letzten Benutzung. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  lastUsedOn!: string | null;
}

/** Alle Zugriffstoken eines Kontos. */
export class TokensDto {
  items!: TokenDto[];
}

/** Ein neues Zugriffstoken. */
export class CreatedTokenDto extends TokenDto {
  /** Das Geheimnis; es wird nur dieses eine Mal gezeigt. */
  token!: string;
}
