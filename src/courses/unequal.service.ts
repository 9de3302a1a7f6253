import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../access/signed-in.js';
import { categoriesOf } from '../mandate/category.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { decided } from './course.query.js';
import type { UnequalCoursesDto } from './unequal.dto.js';
import { type UnequalRow, unequalText } from './unequal.query.js';

/** Finds equal cases that were not treated equally. */
@Injectable()
export class UnequalService {
  constructor(private readonly perspectives: Perspectives) {}

  /** A page of the courses about which was not decided equally, as numbers without names. */
  async page(query: PageQueryDto, caller: SignedIn): Promise<UnequalCoursesDto> {
    const perspective = await this.perspectives.of({}, caller);
    const { row } = (await this.perspectives.ask<UnequalRow>(perspective, (statement) =>
      unequalText(perspective, query, statement),
    )) as Known<UnequalRow>;
    const items = row.items.map(({ course, variants, ...group }) => ({
      ...group,
      course: course && decided(course),
      variants: variants.map(({ categories, trainingIds, ...variant }) => ({
        ...variant,
        categories: categoriesOf(categories),
        trainingIds: caller.scope.names ? trainingIds : null,
      })),
    }));
    return { items, page: query.page, pageSize: query.pageSize, total: row.total };
  }
}
