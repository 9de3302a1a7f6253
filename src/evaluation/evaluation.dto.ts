/** Trainings of a group by competence area; one with two areas counts in both, in `total` once (R5, R18). */
export class TrainingCountsDto {
  DEMOCRATIC_COMPETENCE!: number;
  INTERCULTURAL_COMPETENCE!: number;
  MULTILINGUALISM!: number;
  CITIZEN_COMMUNICATION!: number;
  total!: number;
}

/** The figures of one obligation group in one line of the evaluation (R18). */
export class FiguresDto {
  /** Persons with the group on the reference date. */
  obliged!: number;
  /** Persons with at least one listed training. */
  trained!: number;
  /** Persons for whom at least one training counts. */
  fulfilled!: number;
  /** `obliged` − `fulfilled`. */
  notFulfilled!: number;
  trainings!: TrainingCountsDto;
}

/** The figures of a line for both groups and together; `null` where they are withheld. */
export class GroupFiguresDto {
  leaders!: FiguresDto | null;
  employees!: FiguresDto | null;
  total!: FiguresDto | null;
}

/** One line: a reporting unit (R17), or with `code: null` the persons without one. */
export class UnitFiguresDto extends GroupFiguresDto {
  /** Kürzel of the reporting unit. */
  code!: string | null;
  name!: string;
}

/** Was ohne das Recht auf Namen zurückgehalten wird; die Blöcke stehen als `null` in der Antwort. */
export class WithheldDto {
  /** Zahlen von weniger verpflichteten Personen als diesen sind zu klein, außer von keiner. */
  fewerThan!: number;
  /** Zeilen, in denen Zahlen zurückgehalten sind, auch damit sich andere nicht errechnen lassen. */
  lines!: number;
}

/** The recognition period (R1), both days included. */
export class PeriodDto {
  /** First day, `YYYY-MM-DD`. */
  from!: string;
  /** Last day, `YYYY-MM-DD`. */
  to!: string;
}

/** The evaluation (Auswertung, R18) of a reference date as known at an instant. */
export class EvaluationDto {
  /** Name of the training mandate that it was made under. */
  mandate!: string;
  /** Reference date (Stichtag), `YYYY-MM-DD`. */
  asOf!: string;
  /** What was recorded up to this instant was considered (Wissensstand), ISO 8601 in UTC. */
  knownAt!: string;
  period!: PeriodDto;
  minimumMinutes!: number;
  units!: UnitFiguresDto[];
  total!: GroupFiguresDto;
  /** Ob und wie viel zurückgehalten ist; `null`, wenn alle Zahlen da stehen. */
  withheld!: WithheldDto | null;
}
