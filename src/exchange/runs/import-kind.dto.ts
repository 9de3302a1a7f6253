import { ApiProperty } from '@nestjs/swagger';
import { FILE_KINDS, type FileKind } from '../columns/table-format.js';

/** Eine Spalte einer Importdatei. */
export class ImportColumnDto {
  /** Überschrift. */
  header!: string;
  /** Ob die Datei sie haben muss. */
  isNeeded!: boolean;
  /** Was in ihren Zellen stehen darf. */
  allowed!: string;
}

/** Eine Art von Importdatei. */
export class ImportKindDto {
  @ApiProperty({ enum: FILE_KINDS })
  kind!: FileKind;
  /** Name. */
  title!: string;
  /** Wie viele davon schon bekannt sind: Organisationseinheiten, Personen, Schulungen. */
  @ApiProperty({ type: 'integer' })
  known!: number;
  columns!: ImportColumnDto[];
}

/** Alle Arten von Importdateien. */
export class ImportKindsDto {
  items!: ImportKindDto[];
  /** Personen, bei denen Bürgerkontakt oder Medien-/Öffentlichkeitsarbeit nicht entschieden ist. */
  @ApiProperty({ type: 'integer' })
  undecidedPersons!: number;
}
