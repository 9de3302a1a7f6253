import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/read-log/reader.js';
import type { SignedIn } from '../access/signed-in.js';
import { ListExports, oneRow } from '../obligation/list-exports.js';
import type { Table } from '../platform/export/column.js';
import { germanDay } from '../platform/german-day.js';
import { type RecordedRow, recordedEmployeesText, recordedPageText } from './recorded.query.js';
import { TRAINING_COLUMNS } from './training-columns.js';
import type { TrainingsExportQueryDto } from './trainings-query.dto.js';

/** Rows that one statement answers: each finds all that match, so that few statements are asked. */
const AT_ONCE = 2000;

/** Gives the list of recorded trainings as a whole, with the filters and in the order of its pages. */
@Injectable()
export class TrainingsExportService {
  constructor(private readonly exports: ListExports) {}

  /** Hands `use` the list as a table. Throws as `ListExports.with`. */
  async with(
    { purpose, ...query }: TrainingsExportQueryDto,
    caller: SignedIn,
    reader: Reader,
    use: (table: Table<RecordedRow>) => Promise<void>,
  ): Promise<void> {
    await this.exports.with<RecordedRow>(
      { unit: query.unit, purpose },
      caller,
      reader,
      async (perspective, client) => {
        const page = (page: number) => ({ ...query, page, pageSize: AT_ONCE });
        const { employeeIds, total } = await oneRow<{ employeeIds: number[]; total: number }>(
          client,
          (statement) => recordedEmployeesText(perspective, page(1), statement),
        );
        return {
          employeeIds,
          total,
          batchSize: AT_ONCE,
          async batch(from) {
            const { items } = await oneRow<{ items: RecordedRow[] }>(client, (statement) =>
              recordedPageText(perspective, page(from / AT_ONCE + 1), statement),
            );
            return items;
          },
        };
      },
      ({ asOf }, rows) =>
        use({
          fileName: `erfasste-schulungen-${asOf}`,
          title: 'Schulungen',
          footer: `Stand ${germanDay(asOf)}`,
          columns: TRAINING_COLUMNS,
          rows,
        }),
    );
  }
}
