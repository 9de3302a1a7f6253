import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../access/signed-in.js';
import { categoriesOf } from '../mandate/category.js';
import { ProblemException } from '../platform/problem/problem.js';
import { explanationText } from './explanation.query.js';
import type {
  AssignmentDto,
  PersonDetailDto,
  PersonDto,
  PersonQueryDto,
  PersonsDto,
  PersonsQueryDto,
  TrainingDto,
} from './person.dto.js';
import { personsText } from './person.query.js';
import { Perspectives } from './perspective.service.js';
import { statusSentence, trainingSentence } from './sentence.js';

interface PageRow {
  items: PersonDto[];
  total: number;
}

interface ExplanationRow {
  person: PersonDto;
  assignments: AssignmentDto[];
  trainings: (Omit<TrainingDto, 'categories' | 'counts' | 'explanation'> & { categories: number })[];
}

/** Answers who must, who fulfils and why, person by person. */
@Injectable()
export class PersonsService {
  constructor(private readonly perspectives: Perspectives) {}

  /** A page of the persons with an assignment on the reference date. */
  async page(query: PersonsQueryDto, caller: SignedIn): Promise<PersonsDto> {
    const { page, pageSize } = query;
    const perspective = await this.perspectives.of(query, caller);
    const limits = { limit: pageSize, offset: (page - 1) * pageSize };
    const answer = await this.perspectives.ask<PageRow>(perspective, (statement) =>
      personsText(perspective, query, limits, statement),
    );
    const { row, knownAt } = answer as { row: PageRow; knownAt: string };
    return { items: row.items, page, pageSize, total: row.total, knownAt };
  }

  /** One person with assignments, trainings and reasons. Throws 404 when unknown or out of scope. */
  async explain(personnelNumber: string, query: PersonQueryDto, caller: SignedIn): Promise<PersonDetailDto> {
    const perspective = await this.perspectives.of(query, caller);
    const answer = await this.perspectives.ask<ExplanationRow>(perspective, (statement) =>
      explanationText(perspective, personnelNumber, statement),
    );
    if (answer === undefined) {
      throw new ProblemException(
        404,
        'PERSON_NOT_FOUND',
        'Diese Person gibt es nicht, oder Sie dürfen sie nicht sehen.',
      );
    }
    const { person, assignments, trainings: rows } = answer.row;
    const { asOf, mandate } = perspective;
    const trainings = rows.map((row): TrainingDto => {
      const training = { ...row, categories: categoriesOf(row.categories) };
      const counts = person.group !== null && training.reasons.length === 0;
      return { ...training, counts, explanation: trainingSentence(training, person.group, perspective) };
    });
    const standing = { ...person, hasAssignment: person.unit !== null, deciding: person.decidingTraining };
    const explanation = statusSentence(standing, trainings, perspective);
    return {
      ...person,
      asOf,
      knownAt: answer.knownAt,
      mandate: mandate.name,
      explanation,
      assignments,
      trainings,
    };
  }
}
