import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showDay } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'candidateTable',
  {
    caption: 'Personen mit den Entscheidungen über Bürgerkontakt und Medien- und Öffentlichkeitsarbeit',
    choose: 'Auswahl',
    chooseAll: 'Alle auf dieser Seite auswählen',
    chooseOne: '{{name}} auswählen',
    person: 'Person',
    unit: 'Einheit',
    leaderNote: 'ohnehin verpflichtet',
    citizenContact: 'Bürgerkontakt',
    mediaPr: 'Medien/ÖA',
    since: 'seit',
  },
  {
    caption: 'Persons with the decisions about citizen contact and media and public relations',
    choose: 'Selection',
    chooseAll: 'Select all on this page',
    chooseOne: 'Select {{name}}',
    person: 'Person',
    unit: 'Unit',
    leaderNote: 'obliged anyway',
    citizenContact: 'Citizen contact',
    mediaPr: 'Media/PR',
    since: 'since',
  },
);

/** A person about whom can be decided. */
export type Candidate = Message<'UndecidedPersonDto'>;

interface CandidateTableProps {
  persons: Candidate[];
  /** The selected ones by personnel number; undefined = nothing can be selected. */
  chosen: ReadonlyMap<string, Candidate> | undefined;
  onChoose: (chosen: ReadonlyMap<string, Candidate>) => void;
  empty: ReactNode;
}

/** Persons with what is decided about them today; „nicht entschieden“ is not „nein“. */
export function CandidateTable({ persons, chosen, onChoose, empty }: CandidateTableProps) {
  const t = useTexts();
  const terms = useTerms();
  const decided = (value: boolean | null) =>
    value === null ? (
      <em className="muted">{terms('decided.undecided')}</em>
    ) : (
      terms(`decided.${value ? 'yes' : 'no'}`)
    );
  const all = persons.length > 0 && persons.every(({ personnelNumber }) => chosen?.has(personnelNumber));
  const selection: Column<Candidate> = {
    id: 'choose',
    title: t('choose'),
    header: (
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t('chooseAll')}
        checked={all}
        onChange={() =>
          onChoose(all ? new Map() : new Map(persons.map((each) => [each.personnelNumber, each])))
        }
      />
    ),
    cell: (person) => (
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t('chooseOne', { name: `${person.lastName}, ${person.firstName}` })}
        checked={chosen?.has(person.personnelNumber) ?? false}
        onChange={({ target }) => {
          const changed = new Map(chosen);
          if (target.checked) changed.set(person.personnelNumber, person);
          else changed.delete(person.personnelNumber);
          onChoose(changed);
        }}
      />
    ),
  };
  const columns: Column<Candidate>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ personnelNumber, lastName, firstName }) => (
        <>
          <Link to="/personen/$personalnummer" params={{ personalnummer: personnelNumber }}>
            {lastName}, {firstName}
          </Link>
          <span className="muted cell-note">{personnelNumber}</span>
        </>
      ),
    },
    {
      id: 'unit',
      title: t('unit'),
      cell: ({ unit, leadershipLevel: level }) => (
        <>
          {unit}
          {level !== null && (
            <span className="muted cell-note">
              {terms(`level.${level}`)}
              {level !== 'TEAM_LEAD' && `, ${t('leaderNote')}`}
            </span>
          )}
        </>
      ),
    },
    { id: 'citizenContact', title: t('citizenContact'), cell: (person) => decided(person.citizenContact) },
    { id: 'mediaPr', title: t('mediaPr'), cell: (person) => decided(person.mediaPr) },
    { id: 'since', title: t('since'), cell: ({ validFrom }) => showDay(validFrom) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={chosen ? [selection, ...columns] : columns}
      rows={persons}
      keyOf={({ personnelNumber }) => personnelNumber}
      empty={empty}
    />
  );
}
