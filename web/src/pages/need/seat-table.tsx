import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'seatTable',
  {
    caption: 'Plätze nach den Kompetenzbereichen, die denselben Zielgruppen helfen',
    areas: 'Kompetenzbereiche',
    groups: 'Zählen für',
    least: 'mindestens',
    most: 'höchstens',
    note: 'Mindestens: So vielen Personen hilft kein anderer Bereich. Höchstens: So vielen hilft er.',
  },
  {
    caption: 'Seats by the competence areas that help the same target groups',
    areas: 'Competence areas',
    groups: 'Count for',
    least: 'at least',
    most: 'at most',
    note: 'At least: no other area helps so many persons. At most: it helps so many.',
  },
);

type Seats = Message<'SeatsDto'>;

/** In which competence areas seats must be, and in which they may be. */
export function SeatTable({ seats }: { seats: Seats[] }) {
  const t = useTexts();
  const terms = useTerms();
  const columns: Column<Seats>[] = [
    {
      id: 'areas',
      title: t('areas'),
      isRowHeader: true,
      cell: ({ categories }) => categories.map((category) => terms(`category.${category}`)).join(', '),
    },
    {
      id: 'groups',
      title: t('groups'),
      cell: ({ groups }) => groups.map((group) => terms(`groups.${group}`)).join(', '),
    },
    { id: 'least', title: t('least'), numeric: true, cell: ({ least }) => showNumber(least) },
    { id: 'most', title: t('most'), numeric: true, cell: ({ most }) => showNumber(most) },
  ];
  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={seats}
        keyOf={({ categories }) => categories.join()}
      />
      <p className="muted">{t('note')}</p>
    </>
  );
}
