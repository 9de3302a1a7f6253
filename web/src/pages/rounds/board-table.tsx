import { Link } from '@tanstack/react-router';
import { SubmissionBadge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { mayBeAccepted } from './board-view.js';
import { FiguresState } from './figures-state.js';
import type { BoardUnit, Round } from './round-queries.js';

const useTexts = defineTexts(
  'boardTable',
  {
    caption: 'Einheiten der Runde mit Stand und Zahlen',
    choose: 'Auswahl',
    chooseAll: 'Alle gezeigten übermittelten Meldungen auswählen',
    chooseOne: '{{code}} auswählen',
    unit: 'Einheit',
    department: 'Bereich',
    state: 'Stand',
    figures: 'Zahlen',
    obliged: 'Zielgruppe',
    fulfilled: 'erfüllt',
    notFulfilled: 'nicht erfüllt',
    trainings: 'Schulungen',
    byTable: 'gibt eine Tabelle ab',
    nilReturn: 'Fehlanzeige',
    steps: 'Schritte',
    stepsOf: 'Schritte für {{code}}',
    empty: 'Keine Einheit passt zu dieser Auswahl.',
  },
  {
    caption: 'Units of the round with state and figures',
    choose: 'Selection',
    chooseAll: 'Select all submissions shown that were handed in',
    chooseOne: 'Select {{code}}',
    unit: 'Unit',
    department: 'Dept.',
    state: 'State',
    figures: 'Figures',
    obliged: 'Target group',
    fulfilled: 'fulfilled',
    notFulfilled: 'not fulfilled',
    trainings: 'Trainings',
    byTable: 'hands in a table',
    nilReturn: 'nil return',
    steps: 'Steps',
    stepsOf: 'Steps for {{code}}',
    empty: 'No unit fits this selection.',
  },
);

interface BoardTableProps {
  round: Round;
  units: readonly BoardUnit[];
  /** The submissions that are selected. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** Opens what HR can do with a submission. */
  onOpen: (submission: string) => void;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

/** A line per unit: state, whether its figures are sealed, the figures, and the last comment. */
export function BoardTable({ round, units, chosen, onChoose, onOpen, sort, onSort }: BoardTableProps) {
  const t = useTexts();
  const figure = (
    id: string,
    title: string,
    of: (total: NonNullable<NonNullable<BoardUnit['figures']>['total']>) => number,
  ): Column<BoardUnit> => ({
    id,
    title,
    sort: id,
    numeric: true,
    cell: ({ figures }) => (figures?.total ? showNumber(of(figures.total)) : '–'),
  });
  const acceptable = units.filter((unit) => mayBeAccepted(unit, round));
  const columns: Column<BoardUnit>[] = [
    {
      id: 'einheit',
      title: t('unit'),
      sort: 'einheit',
      isRowHeader: true,
      cell: ({ code, name, submission }) => (
        <>
          <Link to="/meldung/$id" params={{ id: submission }}>
            {code}
          </Link>
          <span className="cell-note">{name}</span>
        </>
      ),
    },
    { id: 'bereich', title: t('department'), sort: 'bereich', cell: ({ department }) => department ?? '–' },
    {
      id: 'stand',
      title: t('state'),
      sort: 'stand',
      cell: ({ state, byTable, nilReturn, comment }) => (
        <>
          <SubmissionBadge state={state} />
          {byTable && <span className="cell-note">{t('byTable')}</span>}
          {nilReturn && <span className="cell-note">{t('nilReturn')}</span>}
          {comment && <span className="cell-note board__comment">{comment}</span>}
        </>
      ),
    },
    { id: 'zahlen', title: t('figures'), cell: (unit) => <FiguresState unit={unit} /> },
    figure('zielgruppe', t('obliged'), ({ obliged }) => obliged),
    figure('erfuellt', t('fulfilled'), ({ fulfilled }) => fulfilled),
    figure('offen', t('notFulfilled'), ({ notFulfilled }) => notFulfilled),
    figure('schulungen', t('trainings'), ({ trainings }) => trainings.total),
    {
      id: 'schritte',
      title: t('steps'),
      cell: ({ submission, code }) => (
        <Button
          small
          className="board__steps"
          aria-haspopup="dialog"
          aria-label={t('stepsOf', { code })}
          onClick={() => onOpen(submission)}
        >
          {t('steps')}
        </Button>
      ),
    },
  ];
  return (
    <div className="board">
      <DataTable
        caption={t('caption')}
        columns={acceptable.length > 0 ? [selection(), ...columns] : columns}
        rows={units}
        keyOf={({ submission }) => submission}
        empty={<p>{t('empty')}</p>}
        sort={sort ?? 'einheit'}
        onSort={onSort}
      />
    </div>
  );

  function selection(): Column<BoardUnit> {
    const all = acceptable.every(({ submission }) => chosen.has(submission));
    return {
      id: 'auswahl',
      title: t('choose'),
      header: (
        <input
          type="checkbox"
          className="kern-form-check__checkbox"
          aria-label={t('chooseAll')}
          checked={all}
          onChange={() => onChoose(new Set(all ? [] : acceptable.map(({ submission }) => submission)))}
        />
      ),
      cell: (unit) =>
        mayBeAccepted(unit, round) && (
          <input
            type="checkbox"
            className="kern-form-check__checkbox"
            aria-label={t('chooseOne', { code: unit.code })}
            checked={chosen.has(unit.submission)}
            onChange={({ target }) => {
              const changed = new Set(chosen);
              if (target.checked) changed.add(unit.submission);
              else changed.delete(unit.submission);
              onChoose(changed);
            }}
          />
        ),
    };
  }
}
