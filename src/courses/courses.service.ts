import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Statement } from '../platform/database/statement.js';
import { etagOf } from '../recording/etag.js';
import { titleKey } from '../training/title-key.js';
import type {
  CourseDetailDto,
  CourseMatchDto,
  CourseOfCertificateDto,
  CoursesDto,
  CoursesQueryDto,
  ProposalsDto,
  ProposalsQueryDto,
} from './course.dto.js';
import {
  type CourseRow,
  coursesText,
  type DecidedRow,
  decided,
  proposalsText,
  revisionsOf,
  VERSIONS,
  type VersionRow,
} from './course.query.js';
import { COURSE, decidingCourse } from './course.sql.js';
import { noSuchCourse, withState } from './register.service.js';

/** Reads the recognition register (Anerkennungskatalog). It is about courses, so it knows no scope. */
@Injectable()
export class CoursesService {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the courses by title. */
  async page(query: CoursesQueryDto): Promise<CoursesDto> {
    const statement = new Statement();
    const text = coursesText(query, statement);
    const [{ items, total }]: [{ items: CourseRow[]; total: number }] = await this.dataSource.query(
      text,
      statement.values,
    );
    return { items: items.map(withState), page: query.page, pageSize: query.pageSize, total };
  }

  /** One course with all that was ever decided about it, also when it is withdrawn. Throws 404. */
  async one(id: string): Promise<CourseDetailDto> {
    const versions: VersionRow[] = await this.dataSource.query(VERSIONS, [id]);
    const newest = versions.at(-1);
    if (newest === undefined) throw noSuchCourse();
    const etag = newest.ended === null ? etagOf(newest.begun.change) : null;
    return { ...decided(newest.course), etag, revisions: revisionsOf(versions) };
  }

  /** What may be meant by what is typed, to fill in the rest; at most ten courses. */
  async proposals(query: ProposalsQueryDto): Promise<ProposalsDto> {
    const statement = new Statement();
    const rows: DecidedRow[] = await this.dataSource.query(proposalsText(query, statement), statement.values);
    return { items: rows.map(decided) };
  }

  /** The course that decides about a certificate. It is only told: whoever records still decides. */
  async match({ title, provider, completedOn }: CourseOfCertificateDto): Promise<CourseMatchDto> {
    const deciding = decidingCourse('$1', 'provider_fold($2)', '$3::date');
    const [row]: DecidedRow[] = await this.dataSource.query(`SELECT ${COURSE} FROM (${deciding}) c`, [
      titleKey(title.normalize('NFC')),
      provider ?? null,
      completedOn,
    ]);
    return { course: row ? decided(row) : null };
  }
}
