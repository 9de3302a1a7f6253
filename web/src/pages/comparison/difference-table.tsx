import { getRouteApi, Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { FieldGroup, RadioField } from '../../parts/field.js';
import { showDay, showDifference, showInstant, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { causeTexts, useFigureTexts } from './cause-texts.js';

const useTexts = defineTexts(
  'differenceTable',
  {
    caption: '{{unit}}: von der ersten Fassung über die Ursachen zur zweiten',
    show: 'Gruppe',
    total: 'Gesamt',
    figure: 'Zahl',
    from: 'Von',
    to: 'Bis',
    seal: '{{round}}, Fassung {{number}}, Stichtag {{day}}, Wissensstand {{instant}}',
    now: 'heutige Angaben, Stichtag {{day}}, Wissensstand {{instant}}',
    persons: '{{cause}}: Personen zeigen',
  },
  {
    caption: '{{unit}}: from the first version by the causes to the second',
    show: 'Group',
    total: 'Total',
    figure: 'Figure',
    from: 'From',
    to: 'To',
    seal: '{{round}}, version {{number}}, reference date {{day}}, state of knowledge {{instant}}',
    now: 'the facts of today, reference date {{day}}, state of knowledge {{instant}}',
    persons: '{{cause}}: show persons',
  },
);

const route = getRouteApi('/inside/runde/vergleich');
const BLOCK = { LEADER: 'leaders', EMPLOYEE: 'employees' } as const;
const PERSONS = ['obliged', 'fulfilled', 'notFulfilled', 'trained'] as const;
const TRAININGS = [
  'total',
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
] as const;

type Figures = Message<'FiguresDto'>;
/** A figure of R18: how it is called, and its value among others. */
interface Row {
  id: string;
  name: string;
  valueIn: (figures: Figures) => number;
}

/** Every figure from the first side by its causes to the second: each row adds up from left to right. */
export function DifferenceTable({ differences }: { differences: Message<'DifferencesDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const rows = useRows();
  const { gruppe } = route.useSearch();
  const navigate = route.useNavigate();
  const { unit, unitName, from, to, fromFigures, toFigures, causes } = differences;
  const block = gruppe ? BLOCK[gruppe] : 'total';
  const columns: Column<Row>[] = [
    { id: 'figure', title: t('figure'), isRowHeader: true, cell: ({ name }) => name },
    {
      id: 'from',
      title: t('from'),
      numeric: true,
      cell: ({ valueIn }) => <strong>{showNumber(valueIn(fromFigures[block]))}</strong>,
    },
    ...causes.map((cause): Column<Row> => {
      const { label } = causeTexts(cause);
      return {
        id: cause.code,
        title: label,
        header: <CauseLink cause={cause} label={label} />,
        numeric: true,
        cell: ({ valueIn }) => <Difference value={valueIn(cause.difference[block])} />,
      };
    }),
    {
      id: 'to',
      title: t('to'),
      numeric: true,
      cell: ({ valueIn }) => <strong>{showNumber(valueIn(toFigures[block]))}</strong>,
    },
  ];
  const sideName = ({ id, roundTitle, number, asOf, knownAt }: Message<'ComparedSideDto'>) =>
    t(id === null ? 'now' : 'seal', {
      ...{ round: roundTitle, number: number ?? '' },
      ...{ day: showDay(asOf), instant: showInstant(knownAt) },
    });
  const names = [
    { group: undefined, label: t('total') },
    { group: 'LEADER' as const, label: terms('groups.LEADER') },
    { group: 'EMPLOYEE' as const, label: terms('groups.EMPLOYEE') },
  ];
  return (
    <>
      <p className="muted">
        <strong>
          {unit} {unitName}
        </strong>
        <br />
        {t('from')}: {sideName(from)}
        <br />
        {t('to')}: {sideName(to)}
      </p>
      <div className="dense figures__groups">
        <FieldGroup legend={t('show')} horizontal>
          {names.map(({ group, label }) => (
            <RadioField
              key={label}
              name="group"
              label={label}
              checked={gruppe === group}
              onChange={() =>
                void navigate({ search: (before) => ({ ...before, gruppe: group }), resetScroll: false })
              }
            />
          ))}
        </FieldGroup>
      </div>
      <div className="compare__table">
        <DataTable caption={t('caption', { unit })} columns={columns} rows={rows} keyOf={({ id }) => id} />
      </div>
    </>
  );
}

/** The name of a cause; leads to the persons behind it where they are known. */
function CauseLink({ cause, label }: { cause: Message<'DifferenceCauseDto'>; label: string }) {
  const t = useTexts();
  const { code, persons } = cause;
  if (persons === null || code === 'NOT_IN_FACTS' || code === 'BY_TABLE') return label;
  return (
    <Link
      from="/runde/vergleich"
      search={({ von, mit, gruppe }) => ({ von, mit, gruppe, ursache: code })}
      resetScroll={false}
      aria-label={t('persons', { cause: label })}
    >
      {label}
    </Link>
  );
}

function Difference({ value }: { value: number }) {
  return <span className={value === 0 ? 'muted' : undefined}>{showDifference(value)}</span>;
}

function useRows(): Row[] {
  const t = useFigureTexts();
  const terms = useTerms();
  return [
    ...PERSONS.map((figure) => ({
      id: figure,
      name: t(figure),
      valueIn: (figures: Figures) => figures[figure],
    })),
    ...TRAININGS.map((category) => ({
      id: category,
      name: category === 'total' ? t('trainings') : terms(`category.${category}`),
      valueIn: ({ trainings }: Figures) => trainings[category],
    })),
  ];
}
