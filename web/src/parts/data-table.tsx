import type { ReactNode } from 'react';
import { defineTexts } from '../texts/texts.js';
import { ScrollFrame } from './scroll-frame.js';

const useTexts = defineTexts(
  'table',
  { ascending: 'aufsteigend sortiert', descending: 'absteigend sortiert' },
  { ascending: 'sorted ascending', descending: 'sorted descending' },
);

/** A column: its title, what stands in its cells, and by what the list can be sorted with it. */
export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Name of the order at the service; the column's header then sorts. */
  sort?: string;
  /** The cell that names its row. */
  isRowHeader?: boolean;
}

interface DataTableProps<Row> {
  /** What the table shows; read by screen readers, not seen. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What stands there instead when there are no rows. */
  empty?: ReactNode;
  /** The present order, `name` or `-name`. */
  sort?: string;
  onSort?: (sort: string) => void;
  footer?: ReactNode;
}

/** A table of KERN. On a narrow screen each row becomes a card whose cells bring their titles. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  empty,
  sort,
  onSort,
  footer,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <div className="empty">{empty}</div>;
  return (
    <ScrollFrame label={caption}>
      <table className="kern-table kern-table--small data-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <Header key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="kern-table__row">
              {columns.map(({ id, title, cell, numeric, isRowHeader }) => {
                const className = `kern-table__cell${numeric ? ' kern-table__cell--numeric' : ''}`;
                return isRowHeader ? (
                  <th key={id} scope="row" className={className} data-title={title}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={className} data-title={title}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot className="kern-table__footer">{footer}</tfoot>}
      </table>
    </ScrollFrame>
  );
}

function Header<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const t = useTexts();
  const { title, numeric, sort: order } = column;
  const className = `kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`;
  if (order === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const state = sort === order ? 'ascending' : sort === `-${order}` ? 'descending' : undefined;
  return (
    <th scope="col" className={className} aria-sort={state ?? 'none'}>
      <button
        type="button"
        className="sort-button"
        onClick={() => onSort(state === 'ascending' ? `-${order}` : order)}
      >
        {title}
        <span aria-hidden="true">{state === 'ascending' ? ' ▲' : state === 'descending' ? ' ▼' : ' ↕'}</span>
        {state && <span className="kern-sr-only">, {t(state)}</span>}
      </button>
    </th>
  );
}
