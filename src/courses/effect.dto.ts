import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../platform/day.js';
import { EffectGroupsDto } from '../recording/target-group.dto.js';

/** Wie ein Kurs auf das Erfasste angewandt wird. */
export class ApplicationQueryDto {
  /** Stichtag der Zahlen, `JJJJ-MM-TT`; ohne Angabe heute. Angewandt wird auf alle Schulungen, nicht nur auf die bis dahin. */
  @IsOptional()
  @IsDay()
  asOf?: string;

  /**
   * `true`: Schulungen, über die schon anders entschieden ist, bleiben, wie sie sind. Ohne Angabe gilt der Kurs auch
   * für sie: Gleiches wird gleich behandelt.
   */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  keepDecided?: 'true' | 'false';
}

/** Schulungen, über die ein Kurs entscheidet. Eine kann sich in mehrerem ändern. */
export class AppliedTrainingsDto {
  /** Die sich ändern. */
  @ApiProperty({ type: 'integer' })
  changed!: number;
  /** Die schon so sind, wie der Kurs entscheidet. */
  @ApiProperty({ type: 'integer' })
  unchanged!: number;
  /** Deren Anerkennung sich ändert. */
  @ApiProperty({ type: 'integer' })
  recognition!: number;
  /** Deren Kompetenzbereiche sich ändern. */
  @ApiProperty({ type: 'integer' })
  categories!: number;
  /** Deren Minuten sich ändern. */
  @ApiProperty({ type: 'integer' })
  minutes!: number;
  /** Über deren Anerkennung schon anders entschieden war. */
  @ApiProperty({ type: 'integer' })
  overruled!: number;
  /** Die mit `keepDecided` bleiben, obwohl sie abweichen. */
  @ApiProperty({ type: 'integer' })
  kept!: number;
  /** Die abweichen und bleiben, weil es die eigenen sind: Über sie entscheidet jemand anderes. */
  @ApiProperty({ type: 'integer' })
  own!: number;
}

/** Eine Person, deren Stand sich ändert. */
export class AffectedPersonDto {
  personnelNumber!: string;
  lastName!: string;
  firstName!: string;
  /** Kürzel der Organisationseinheit am Stichtag. */
  unit!: string;
}

/** Die Wirkung eines Kurses auf das Erfasste. */
export class CourseEffectDto {
  /** Stichtag der Zahlen. */
  @ApiProperty({ format: 'date' })
  asOf!: string;
  /** Nummer der Änderung, die sich im Ganzen zurücknehmen lässt; `null`: nichts ist geändert. */
  @ApiProperty({ type: 'integer', nullable: true })
  change!: number | null;
  trainings!: AppliedTrainingsDto;
  /** Personen, die am Stichtag danach erfüllen und davor nicht. */
  @ApiProperty({ type: 'integer' })
  gain!: number;
  /** Personen, die am Stichtag davor erfüllen und danach nicht. */
  @ApiProperty({ type: 'integer' })
  lose!: number;
  /** Wer danach erfüllt, nach Namen; `null` ohne das Recht, Namen zu sehen. */
  @ApiProperty({ type: [AffectedPersonDto], nullable: true })
  gaining!: AffectedPersonDto[] | null;
  /** Wer danach nicht mehr erfüllt, nach Namen; `null` ohne das Recht, Namen zu sehen. */
  @ApiProperty({ type: [AffectedPersonDto], nullable: true })
  losing!: AffectedPersonDto[] | null;
  /** Die Zahlen der Auswertung am Stichtag ohne die Anwendung. */
  before!: EffectGroupsDto;
  /** Die Zahlen mit ihr. */
  after!: EffectGroupsDto;
}
