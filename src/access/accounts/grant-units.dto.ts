import { IsOptional, IsString, MaxLength } from 'class-validator';
import { GrantUnitDto } from './grant.dto.js';

/** Welche Organisationseinheiten. */
export class GrantUnitsQueryDto {
  /** Ein Teil des Kürzels oder des Namens. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** Organisationseinheiten, für die eine Rolle vergeben werden kann. */
export class GrantUnitsDto {
  items!: GrantUnitDto[];
}
