import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { NAME } from '../access/accounts/account.dto.js';

const LONGEST_CONTACT = 500;
const contact = () =>
  ApiProperty({ type: 'string', nullable: true, required: false, minLength: 1, maxLength: LONGEST_CONTACT });

/** Was die Administration über diese Installation sagt; was fehlt, ist danach leer. */
export class InstallationChangeDto {
  /** Name der Stadt, wie er oben auf jeder Seite steht. */
  @Matches(NAME)
  @Length(1, 100)
  @IsString()
  city!: string;

  /** Wohin man sich wendet, wenn etwas nicht barrierefrei ist. */
  @contact()
  @IsOptional()
  @Length(1, LONGEST_CONTACT)
  @IsString()
  accessibilityContact?: string | null;

  /** Die Stelle des Landes, die bei der Barrierefreiheit vermittelt. */
  @contact()
  @IsOptional()
  @Length(1, LONGEST_CONTACT)
  @IsString()
  arbitrationBody?: string | null;

  /** Wer Fragen zum Datenschutz beantwortet. */
  @contact()
  @IsOptional()
  @Length(1, LONGEST_CONTACT)
  @IsString()
  privacyContact?: string | null;
}

/** Was diese Installation über sich sagt, auch vor der Anmeldung. */
export class InstallationDto {
  /** Name der Stadt; `null`: noch nicht angegeben. */
  @ApiProperty({ type: 'string', nullable: true })
  city!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  accessibilityContact!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  arbitrationBody!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  privacyContact!: string | null;
  /** Ob die erfundene Stadt gezeigt wird. */
  demo!: boolean;
  /** Ob es noch kein Konto der Administration gibt. */
  setUpNeeded!: boolean;
  /** Der heutige Tag des Dienstes. */
  @ApiProperty({ format: 'date' })
  today!: string;
  /** Ob der heutige Tag fest eingestellt ist. */
  todayIsFixed!: boolean;
  /** Version von Lernstand. */
  version!: string;
}
