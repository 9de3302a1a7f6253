import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../access/signed-in.js';
import type { Category } from '../mandate/category.js';
import type { ObligationGroup } from '../mandate/obligation-group.js';
import {
  type Asked,
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../obligation/perspective.service.js';
import { Readers } from '../obligation/readers.js';
import { LEADERSHIP_LEVELS } from '../organisation/leadership-level.js';
import type { EvaluationDto } from './evaluation.dto.js';
import { evaluationText, type FigureRow } from './evaluation.query.js';
import { figuresOf } from './figures.js';
import { personBatches } from './person-rows.js';
import type { WorkbookContent } from './workbook/workbook-content.js';

/** Answers the evaluation (R17, R18), and everything that goes into its workbook. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly readers: Readers,
  ) {}

  /** The figures of every reporting unit. Throws 404 when `unit` is unknown or out of scope. */
  async evaluate(asked: Asked, caller: Asker): Promise<EvaluationDto> {
    const { evaluation } = await this.perspectives.settled(asked, caller, (perspective) =>
      this.evaluateFrom(perspective),
    );
    return evaluation;
  }

  /**
   * Hands `use` the content of a workbook; figures and persons are of one state of the facts, which is held
   * until `use` has ended.
   */
  async withWorkbook(
    asked: Asked & { persons: boolean },
    caller: Asker & Pick<SignedIn, 'displayName'>,
    use: (content: WorkbookContent) => Promise<void>,
  ): Promise<void> {
    const by = caller.displayName;
    if (asked.persons) return this.withPersons(asked, caller, (...parts) => use(contentOf(by, ...parts)));
    const { perspective, evaluation } = await this.perspectives.settled(asked, caller, (perspective) =>
      this.evaluateFrom(perspective),
    );
    await use(contentOf(by, perspective, evaluation));
  }

  /** The database finds and sorts the persons on one core while it works out the figures on the other. */
  private async withPersons(
    asked: Asked,
    caller: Asker,
    use: (perspective: AskedPerspective, evaluation: EvaluationDto, persons: Persons) => Promise<void>,
  ): Promise<void> {
    await this.readers.hold(caller.scope, async ({ headChange, from }) => {
      const perspective = await this.perspectives.of(asked, { ...caller, headChange });
      const persons = personBatches(await from(perspective), perspective);
      let found = await this.evaluateFrom(perspective);
      // Somebody wrote in between: the figures of what the persons were read from.
      const pinned = { ...perspective, knownChange: perspective.state };
      if (found.state !== perspective.state) found = await this.evaluateFrom(pinned);
      await use(perspective, found.evaluation, persons);
    });
  }

  private async evaluateFrom(perspective: AskedPerspective) {
    const answer = await this.perspectives.ask<{ lines: FigureRow[] }>(
      perspective,
      (statement) => evaluationText(perspective, statement),
      { kind: 'whole' },
    );
    const { row, state, knownAt } = answer as Known<{ lines: FigureRow[] }>;
    const { mandate, asOf } = perspective;
    const { name, period, minimumMinutes } = mandate;
    const figures = figuresOf(row.lines);
    const evaluation: EvaluationDto = { mandate: name, asOf, knownAt, period, minimumMinutes, ...figures };
    return { state, perspective, evaluation };
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
    accepted: acceptedOf(perspective),
    leaderFrom: leaderFromOf(perspective),
    filters: perspective.unit ? { unit: perspective.unit } : {},
    madeBy,
    madeAt: new Date().toISOString(),
    ...(persons ? { persons } : {}),
  };
}

function acceptedOf({ mandate }: AskedPerspective): Record<ObligationGroup, Category[]> {
  const of = (group: ObligationGroup) => mandate.groups.find((each) => each.group === group)?.accepted ?? [];
  return { LEADER: of('LEADER'), EMPLOYEE: of('EMPLOYEE') };
}

function leaderFromOf({ mandate }: AskedPerspective): string {
  const from = mandate.groups.find(({ group }) => group === 'LEADER')?.leadershipFrom;
  return LEADERSHIP_LEVELS.find(({ id }) => id === from)?.label ?? '';
}
