import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { SelectField, TextField } from '../../parts/field.js';
import { showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { type BoardSearch, NO_DEPARTMENT } from './board-view.js';
import type { Board } from './round-queries.js';

const useTexts = defineTexts(
  'boardFilters',
  {
    states: 'Stand der Meldungen',
    all: 'alle',
    department: 'Geschäftsbereich',
    allDepartments: 'alle Geschäftsbereiche',
    none: 'ohne Geschäftsbereich',
    search: 'Einheit suchen',
  },
  {
    states: 'State of the submissions',
    all: 'all',
    department: 'Department',
    allDepartments: 'all departments',
    none: 'without a department',
    search: 'Search a unit',
  },
);

const STATES = ['OPEN', 'CHECKED', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;

interface BoardFiltersProps {
  board: Board;
  search: BoardSearch;
  onChange: (change: BoardSearch) => void;
}

/** Narrows the board to a state, a Geschäftsbereich or a name; each state says how many units have it. */
export function BoardFilters({ board: { round, units, departments }, search, onChange }: BoardFiltersProps) {
  const t = useTexts();
  const terms = useTerms();
  const [text, setText] = useState(search.suche ?? '');
  const count = (state: BoardSearch['stand']) =>
    units.filter((unit) => state === undefined || unit.state === state).length;
  return (
    <search>
      <nav className="tabs" aria-label={t('states')}>
        {[undefined, ...STATES].map((state) => (
          <Link
            key={state ?? 'all'}
            to="/runde/$id"
            params={{ id: round.id }}
            search={{ ...search, stand: state }}
            replace
            className="tabs__tab"
            data-current={search.stand === state}
            aria-current={search.stand === state ? 'true' : undefined}
          >
            {state === undefined ? t('all') : terms(`submissionState.${state}`)}{' '}
            <span className="tabs__count">{showNumber(count(state))}</span>
          </Link>
        ))}
      </nav>
      <div className="filters">
        <TextField
          label={t('search')}
          type="search"
          value={text}
          maxLength={100}
          onChange={({ target }) => {
            setText(target.value);
            onChange({ suche: target.value || undefined });
          }}
        />
        <SelectField
          label={t('department')}
          value={search.bereich ?? ''}
          onChange={({ target }) => onChange({ bereich: target.value || undefined })}
        >
          <option value="">{t('allDepartments')}</option>
          {departments.map(({ code, name }) => (
            <option key={code} value={code ?? NO_DEPARTMENT}>
              {code === null ? t('none') : `${code} ${name}`}
            </option>
          ))}
        </SelectField>
      </div>
    </search>
  );
}
