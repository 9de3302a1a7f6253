import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/read-log/reader.js';
import { ListExports, oneRow } from '../obligation/list-exports.js';
import { WHO } from '../obligation/person-columns.js';
import type { Asker } from '../obligation/perspective.service.js';
import { UnitDirectory } from '../obligation/unit-directory.js';
import type { Column, Table } from '../platform/export/column.js';
import { germanDay } from '../platform/german-day.js';
import type { ListedTrainingDto, ListedTrainingsFilterDto } from './listed-training.dto.js';
import { type ListedRow, listedIdsText, listedItemsText } from './listed-training.query.js';
import { listedOf } from './listed-trainings.service.js';
import { labels } from './workbook/explanation.js';

const AT_ONCE = 500;

const COLUMNS: Column<ListedTrainingDto>[] = [
  ...WHO,
  { title: 'Titel', width: 38, value: ({ title }) => title },
  { title: 'Anbieter', width: 24, value: ({ provider }) => provider },
  { title: 'Kategorien', width: 30, value: ({ categories }) => labels(categories).join(', ') },
  { title: 'Abgeschlossen am', width: 15, kind: 'day', value: ({ completedOn }) => completedOn },
  { title: 'Dauer in Minuten', width: 12, kind: 'number', value: ({ minutes }) => minutes },
  { title: 'Zählt', width: 8, value: ({ counts }) => (counts ? 'ja' : 'nein') },
];

/** Gives the trainings behind a figure as a whole, with the filters and in the order of their pages. */
@Injectable()
export class ListedTrainingsExportService {
  constructor(
    private readonly exports: ListExports,
    private readonly directory: UnitDirectory,
  ) {}

  /** Hands `use` the list as a table. Throws as `ListExports.with`. */
  async with(
    query: ListedTrainingsFilterDto,
    caller: Asker,
    reader: Reader,
    use: (table: Table<ListedTrainingDto>) => Promise<void>,
  ): Promise<void> {
    await this.exports.with<ListedTrainingDto>(
      query,
      caller,
      reader,
      async (perspective, client) => {
        const units = await this.directory.ofState(perspective);
        const { ids, employeeIds } = await oneRow<{ ids: string[]; employeeIds: number[] }>(
          client,
          (statement) => listedIdsText(perspective, query, statement),
        );
        return {
          employeeIds,
          total: ids.length,
          batchSize: AT_ONCE,
          async batch(from) {
            const wanted = ids.slice(from, from + AT_ONCE);
            const { items } = await oneRow<{ items: ListedRow[] }>(client, (statement) =>
              listedItemsText(perspective, wanted, statement),
            );
            return items.map((row) => listedOf(row, units));
          },
        };
      },
      ({ asOf }, rows) =>
        use({
          fileName: `schulungen-${asOf}`,
          title: 'Schulungen',
          footer: `Stichtag ${germanDay(asOf)}`,
          columns: COLUMNS,
          rows,
        }),
    );
  }
}
