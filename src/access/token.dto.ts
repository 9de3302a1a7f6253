import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDay } from '../platform/day.js';

/** Wunsch nach einem Zugriffstoken. */
export class NewTokenDto {
  /** Wofür es ist, damit Sie es später wiedererkennen. */
  @Length(1, 100)
  @IsString()
  name!: string;

  /** Letzter Tag, an dem es gilt; ohne Angabe gilt es, bis es widerrufen wird. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsDay()
  expiresOn?: string;
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
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  expiresOn!: string | null;
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
