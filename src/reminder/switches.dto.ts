import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, ValidateIf } from 'class-validator';

/** Welche Erinnerungen ich selbst bekommen will. */
export class OwnRemindersDto {
  /** Übersichten über meine Einheiten; Erinnerungen an eine fehlende Meldung kommen trotzdem. */
  @IsBoolean()
  digests!: boolean;

  /** Erinnerungen an die eigene Pflicht, solange sie offen ist; `null`: wie die eigene Einheit es wünscht. */
  @ValidateIf((_, value) => value !== null)
  @IsBoolean()
  @ApiProperty({ type: Boolean, nullable: true })
  own!: boolean | null;
}

/** Welche Erinnerungen ich bekomme, und welche ich bekommen kann. */
export class ShownOwnRemindersDto extends OwnRemindersDto {
  /** Ob ich Übersichten bekommen kann: Ich bin heute Fortbildungsbeauftragte/r oder Leitung einer Einheit. */
  canHaveDigests!: boolean;
  /** Ob ich an die eigene Pflicht erinnert werden kann: Mein Konto zeigt die eigenen Angaben. */
  canHaveOwn!: boolean;
}

/** Die Einheit, um deren Beschäftigte es geht. */
export class ReminderUnitDto {
  /** Kürzel. */
  @IsString()
  @MaxLength(100)
  code!: string;
}

/** Ob die Beschäftigten einer Einheit an die eigene Pflicht erinnert werden. */
export class EmployeeRemindersDto {
  /** Nur wer ein Konto hat, bekommt eine Nachricht, und wer sie selbst abstellt, keine. */
  @IsBoolean()
  active!: boolean;
}
