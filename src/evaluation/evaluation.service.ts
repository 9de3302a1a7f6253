import { Injectable } from '@nestjs/common';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import {
  type Asked,
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../obligation/perspective.service.js';
import { Readers } from '../obligation/readers.js';
import type { EvaluationDto } from './evaluation.dto.js';
import { evaluationText, type FigureRow } from './evaluation.query.js';
import { type Figures, figuresOf } from './figures.js';
import { obligedIds, personBatches } from './person-rows.js';
import { withhold } from './withhold.js';
import { assertReconciled } from './workbook/evaluation-sheet.js';
import { acceptedOf, leaderFromOf } from './workbook/mandate-terms.js';
import type { WorkbookContent } from './workbook/workbook-content.js';

/** What is asked of a workbook. */
export interface AskedWorkbook extends Asked {
  /** Whether it shows persons with their names. */
  persons: boolean;
  purpose?: string | undefined;
}

/** Answers the evaluation (R17, R18), and everything that goes into its workbook. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly readers: Readers,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * The figures of every reporting unit; small ones are withheld from who may not see names. Throws 404 when
   * `unit` is unknown or out of scope.
   */
  async evaluate(asked: Asked, caller: Asker): Promise<EvaluationDto> {
    const { evaluation } = await this.perspectives.settled(asked, caller, (perspective) =>
      this.evaluateFrom(perspective),
    );
    return evaluation;
  }

  /**
   * Hands `use` the content of a workbook; figures and persons are of one state of the facts, which is held
   * until `use` has ended. Whoever may not see names gets no persons, whatever is asked. With persons, all of
   * them are in the read log before `use` begins.
   * @param reader null = nobody but the owner of the files that everything comes from
   */
  async withWorkbook(
    asked: AskedWorkbook,
    caller: Asker & Pick<SignedIn, 'displayName'>,
    reader: Reader | null,
    use: (content: WorkbookContent) => Promise<void>,
  ): Promise<void> {
    const by = caller.displayName;
    if (asked.persons && caller.scope.names)
      return this.withPersons(asked, caller, reader, (...parts) => use(contentOf(by, ...parts)));
    const { perspective, evaluation } = await this.perspectives.settled(asked, caller, (perspective) =>
      this.evaluateFrom(perspective),
    );
    await use(contentOf(by, perspective, evaluation));
  }

  /** The database finds and sorts the persons on one core while it works out the figures on the other. */
  private async withPersons(
    asked: AskedWorkbook,
    caller: Asker,
    reader: Reader | null,
    use: (perspective: AskedPerspective, evaluation: EvaluationDto, persons: Persons) => Promise<void>,
  ): Promise<void> {
    await this.readers.hold(caller.scope, async ({ headChange, from }) => {
      const perspective = await this.perspectives.of(asked, { ...caller, headChange });
      const { asOf, unitId } = perspective;
      const client = await from(perspective);
      const employeeIds = reader ? await obligedIds(client, perspective) : [];
      const persons = personBatches(client, perspective);
      let [found] = await Promise.all([
        this.evaluateFrom(perspective),
        reader &&
          this.readLog.write(reader, { kind: 'WORKBOOK', unitId, asOf, employeeIds, purpose: asked.purpose }),
      ]);
      // Somebody wrote in between: the figures of what the persons were read from.
      const pinned = { ...perspective, knownChange: perspective.state };
      if (found.state !== perspective.state) found = await this.evaluateFrom(pinned);
      await use(perspective, found.evaluation, persons);
    });
  }

  /** The evaluation as the asker may read it. */
  private async evaluateFrom(perspective: AskedPerspective) {
    const { figures, state, knownAt } = await this.figuresFrom(perspective);
    const { mandate, asOf, scope } = perspective;
    const { name, period, minimumMinutes } = mandate;
    // Afterwards the lines shown need not add up any more.
    assertReconciled(figures);
    const shown = scope.names
      ? { ...figures, withheld: null }
      : withhold(figures, await this.cityFigures(perspective, state, figures));
    const evaluation: EvaluationDto = { mandate: name, asOf, knownAt, period, minimumMinutes, ...shown };
    return { state, perspective, evaluation };
  }

  /** The figures of the whole administration, in the same state of the facts as those that were asked for. */
  private async cityFigures(asked: AskedPerspective, state: number, figures: Figures): Promise<Figures> {
    if (asked.scope.units === 'ALL' && asked.unitId === undefined) return figures;
    const city = { ...asked, scope: { ...asked.scope, units: 'ALL' as const }, unitId: undefined };
    const found = await this.figuresFrom(city);
    if (found.state === state) return found.figures;
    // Somebody wrote in between.
    return (await this.figuresFrom({ ...city, knownChange: state })).figures;
  }

  private async figuresFrom(perspective: AskedPerspective) {
    const answer = await this.perspectives.ask<{ lines: FigureRow[] }>(
      perspective,
      (statement) => evaluationText(perspective, statement),
      { kind: 'whole' },
    );
    const { row, state, knownAt } = answer as Known<{ lines: FigureRow[] }>;
    return { figures: figuresOf(row.lines), state, knownAt };
  }
}

type Persons = NonNullable<WorkbookContent['persons']>;

function contentOf(
  madeBy: string,
  perspective: AskedPerspective,
  evaluation: EvaluationDto,
  persons?: Persons,
): WorkbookContent {
  return {
    evaluation,
    accepted: acceptedOf(perspective.mandate),
    leaderFrom: leaderFromOf(perspective.mandate),
    filters: perspective.unit ? { unit: perspective.unit } : {},
    madeBy,
    madeAt: new Date().toISOString(),
    ...(persons ? { persons } : {}),
  };
}
