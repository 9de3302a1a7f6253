import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Message } from '../../api/client.js';
import { Badge, RecognitionBadge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showDay, showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'trainingTable',
  {
    caption: 'Erfasste Schulungen mit dem Stand der Anerkennung',
    choose: 'Auswahl',
    chooseAll: 'Alle auf dieser Seite auswählen',
    chooseOne: '{{name}}, {{title}} auswählen',
    person: 'Person',
    training: 'Schulung',
    categories: 'Kompetenzbereiche',
    completedOn: 'Abschluss',
    minutes: 'Dauer',
    recognition: 'Anerkennung',
    withoutEvidence: 'ohne Nachweis',
    openQuestion: 'offene Frage',
  },
  {
    caption: 'Recorded trainings with the state of their recognition',
    choose: 'Selection',
    chooseAll: 'Select all on this page',
    chooseOne: 'Select {{name}}, {{title}}',
    person: 'Person',
    training: 'Training',
    categories: 'Competence areas',
    completedOn: 'Completed',
    minutes: 'Duration',
    recognition: 'Recognition',
    withoutEvidence: 'without evidence',
    openQuestion: 'open question',
  },
);

type Training = Message<'RecordedTrainingDto'>;

interface TrainingTableProps {
  trainings: Training[];
  /** The selected ones by id; undefined = nothing can be selected. */
  chosen: ReadonlyMap<string, Training> | undefined;
  onChoose: (chosen: ReadonlyMap<string, Training>) => void;
  sort: string;
  onSort: (sort: string) => void;
  empty: ReactNode;
}

/** Recorded trainings as rows; each leads to its page. */
export function TrainingTable({ trainings, chosen, onChoose, sort, onSort, empty }: TrainingTableProps) {
  const t = useTexts();
  const terms = useTerms();
  const columns: Column<Training>[] = [
    {
      id: 'training',
      title: t('training'),
      isRowHeader: true,
      cell: ({ id, title, provider }) => (
        <>
          <Link to="/nachweise/$id" params={{ id }}>
            {title}
          </Link>
          {provider && <span className="muted cell-note">{provider}</span>}
        </>
      ),
    },
    {
      id: 'person',
      title: t('person'),
      sort: 'lastName',
      cell: ({ lastName, firstName, personnelNumber }) => (
        <>
          {lastName}, {firstName}
          <span className="muted cell-note">{personnelNumber}</span>
        </>
      ),
    },
    {
      id: 'categories',
      title: t('categories'),
      cell: ({ categories }) => categories.map((category) => terms(`category.${category}`)).join(', '),
    },
    {
      id: 'completedOn',
      title: t('completedOn'),
      sort: 'completedOn',
      cell: ({ completedOn }) => showDay(completedOn),
    },
    { id: 'minutes', title: t('minutes'), cell: ({ minutes }) => showMinutes(minutes) },
    {
      id: 'recognition',
      title: t('recognition'),
      cell: ({ recognition, hasEvidence, openQuestion }) => (
        <span className="badges">
          <RecognitionBadge recognition={recognition} />
          {!hasEvidence && recognition === 'SUBMITTED' && <Badge kind="info">{t('withoutEvidence')}</Badge>}
          {openQuestion && <Badge kind="info">{t('openQuestion')}</Badge>}
        </span>
      ),
    },
  ];
  const all = trainings.length > 0 && trainings.every(({ id }) => chosen?.has(id));
  const selection: Column<Training> = {
    id: 'choose',
    title: t('choose'),
    header: (
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t('chooseAll')}
        checked={all}
        onChange={() => onChoose(all ? new Map() : new Map(trainings.map((each) => [each.id, each])))}
      />
    ),
    cell: (training) => (
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t('chooseOne', {
          name: `${training.lastName}, ${training.firstName}`,
          title: training.title,
        })}
        checked={chosen?.has(training.id) ?? false}
        onChange={({ target }) => {
          const changed = new Map(chosen);
          if (target.checked) changed.set(training.id, training);
          else changed.delete(training.id);
          onChoose(changed);
        }}
      />
    ),
  };
  return (
    <DataTable
      caption={t('caption')}
      columns={chosen ? [selection, ...columns] : columns}
      rows={trainings}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={onSort}
      empty={empty}
    />
  );
}
