import { useState } from 'react';
import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { useChange } from './change.js';

const useTexts = defineTexts(
  'usageRows',
  {
    show: 'Zahl',
    trainings: 'Schulungen',
    persons: 'Personen',
    listed: 'für den Auftrag',
    caption: '{{figure}} nach Jahren: {{by}}',
    by: { category: 'Kompetenzbereich', setting: 'Rahmen', format: 'Format', unit: 'Einheit' },
    none: 'ohne Angabe',
    noUnit: 'ohne auswertungspflichtige Einheit',
    total: 'Gesamt',
    change: 'zum Vorjahr ({{figure}})',
    withheld: 'zu klein',
    several: 'Eine Schulung mit mehreren Kompetenzbereichen steht in jedem davon, in „Gesamt“ einmal.',
    persons_note: 'Eine Person zählt in jeder Zelle einmal. Personen ergeben deshalb keine Summe.',
  },
  {
    show: 'Figure',
    trainings: 'Trainings',
    persons: 'Persons',
    listed: 'for the mandate',
    caption: '{{figure}} by year: {{by}}',
    by: { category: 'Competence area', setting: 'Setting', format: 'Format', unit: 'Unit' },
    none: 'not stated',
    noUnit: 'without a reporting unit',
    total: 'Total',
    change: 'to the year before ({{figure}})',
    withheld: 'too small',
    several: 'A training with several competence areas stands in each of them, in “Total” once.',
    persons_note: 'A person counts once in each cell. So persons do not add up.',
  },
);

type Usage = Message<'UsageDto'>;
type Row = Usage['rows'][number];
const FIGURES = ['trainings', 'persons', 'listed'] as const;

/** One figure by row and year, and how the newest year compares. */
export function RowsTable({ usage }: { usage: Usage }) {
  const t = useTexts();
  const terms = useTerms();
  const change = useChange();
  const [figure, setFigure] = useState<(typeof FIGURES)[number]>('trainings');
  const { by, years, rows, total } = usage;
  const totalRow: Row = { key: 'total', name: t('total'), cells: total };
  const nameOf = (row: Row) => {
    if (row === totalRow) return row.name;
    if (row.key === null) return t(by === 'unit' ? 'noUnit' : 'none');
    if (by === 'unit') return `${row.key} ${row.name}`;
    return terms(`${by}.${row.key}` as Parameters<typeof terms>[0]);
  };
  const columns: Column<Row>[] = [
    { id: 'name', title: t(`by.${by}`), isRowHeader: true, cell: nameOf },
    ...years.map(
      ({ year }, place): Column<Row> => ({
        id: `${year}`,
        title: `${year}`,
        numeric: true,
        cell: ({ cells }) => {
          const found = cells[place]?.figures;
          return found ? showNumber(found[figure]) : <span className="muted">{t('withheld')}</span>;
        },
      }),
    ),
    ...(figure === 'listed'
      ? []
      : [
          {
            id: 'change',
            title: t('change', { figure: t(figure) }),
            cell: ({ cells }: Row) => change(cells.at(-1)?.change?.[figure]),
          },
        ]),
  ];
  return (
    <>
      <div className="dense figures__groups">
        <FieldGroup legend={t('show')} horizontal>
          {FIGURES.map((each) => (
            <RadioField
              key={each}
              name="figure"
              label={t(each)}
              checked={figure === each}
              onChange={() => setFigure(each)}
            />
          ))}
        </FieldGroup>
      </div>
      <DataTable
        caption={t('caption', { figure: t(figure), by: t(`by.${by}`) })}
        columns={columns}
        rows={[...rows, totalRow]}
        keyOf={({ key }) => key ?? ''}
      />
      {by === 'category' && <p className="muted">{t('several')}</p>}
      {figure === 'persons' && <p className="muted">{t('persons_note')}</p>}
    </>
  );
}
