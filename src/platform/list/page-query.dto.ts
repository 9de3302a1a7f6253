import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const MOST_PAGES = 1_000_000;
const MOST_ON_A_PAGE = 200;

/** Which page of a list. */
export class PageQueryDto {
  /** Seite, ab 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_PAGES)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_PAGES, default: 1, required: false })
  page: number = 1;

  /** Einträge je Seite, 1 bis 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ON_A_PAGE)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_ON_A_PAGE, default: 50, required: false })
  pageSize: number = 50;
}
