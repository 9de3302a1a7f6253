import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/read-log/reader.js';
import type { Table } from '../platform/export/column.js';
import { germanDay } from '../platform/german-day.js';
import { ListExports, oneRow } from './list-exports.js';
import type { PersonDto, PersonsFilterDto } from './person.dto.js';
import { matchingText, pageText } from './person.query.js';
import { PERSON_COLUMNS } from './person-columns.js';
import { type PersonRow, personOf } from './persons.service.js';
import type { Asker } from './perspective.service.js';
import { UnitDirectory } from './unit-directory.js';

const AT_ONCE = 500;

/** Gives the list of persons as a whole, with the filters and in the order of its pages. */
@Injectable()
export class PersonsExportService {
  constructor(
    private readonly exports: ListExports,
    private readonly directory: UnitDirectory,
  ) {}

  /** Hands `use` the list as a table. Throws as `ListExports.with`. */
  async with(
    query: PersonsFilterDto,
    caller: Asker,
    reader: Reader,
    use: (table: Table<PersonDto>) => Promise<void>,
  ): Promise<void> {
    await this.exports.with(
      query,
      caller,
      reader,
      async (perspective, client) => {
        const units = await this.directory.ofState(perspective);
        const { ids } = await oneRow<{ ids: number[] }>(client, (statement) =>
          matchingText(perspective, query, statement),
        );
        return {
          employeeIds: ids,
          total: ids.length,
          batchSize: AT_ONCE,
          async batch(from) {
            const wanted = ids.slice(from, from + AT_ONCE);
            const { items } = await oneRow<{ items: PersonRow[] }>(client, (statement) =>
              pageText(perspective, wanted, statement),
            );
            return items.map((person) => personOf(person, units));
          },
        };
      },
      ({ asOf }, rows) =>
        use({
          fileName: `personen-${asOf}`,
          title: 'Personen',
          footer: `Stichtag ${germanDay(asOf)}`,
          columns: PERSON_COLUMNS,
          rows,
        }),
    );
  }
}
