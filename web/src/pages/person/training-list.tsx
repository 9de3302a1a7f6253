import type { Message } from '../../api/client.js';
import { Badge, RecognitionBadge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { useExplanation } from '../../texts/explanation.js';
import { showDay, showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'trainingList',
  {
    caption: 'Schulungen der Person mit der Begründung, ob sie zählen',
    training: 'Schulung',
    completedOn: 'Abgeschlossen am',
    minutes: 'Dauer',
    categories: 'Kompetenzbereiche',
    recognition: 'Anerkennung',
    counts: 'Zählt',
    yes: 'zählt',
    no: 'zählt nicht',
    none: 'Für diese Person ist noch keine Schulung erfasst.',
  },
  {
    caption: 'Trainings of the person with the reason why they count or not',
    training: 'Training',
    completedOn: 'Completed on',
    minutes: 'Duration',
    categories: 'Competence areas',
    recognition: 'Recognition',
    counts: 'Counts',
    yes: 'counts',
    no: 'does not count',
    none: 'No training has been recorded for this person yet.',
  },
);

type Training = Message<'TrainingDto'> & { note: Message<'TrainingNoteDto'> | undefined };

/** Every training of a person: whether it counts, and else why not, in a sentence. */
export function TrainingList({
  person,
}: {
  person: Pick<Message<'PersonDetailDto'>, 'group' | 'trainings' | 'trainingNotes'>;
}) {
  const t = useTexts();
  const terms = useTerms();
  const explain = useExplanation();
  const columns: Column<Training>[] = [
    {
      id: 'training',
      title: t('training'),
      isRowHeader: true,
      cell: ({ title, provider }) => (
        <>
          {title}
          {provider && <span className="muted cell-note">{provider}</span>}
        </>
      ),
    },
    { id: 'completedOn', title: t('completedOn'), cell: ({ completedOn }) => showDay(completedOn) },
    { id: 'minutes', title: t('minutes'), cell: ({ minutes }) => showMinutes(minutes) },
    {
      id: 'categories',
      title: t('categories'),
      cell: ({ categories }) => categories.map((category) => terms(`category.${category}`)).join(', '),
    },
    {
      id: 'recognition',
      title: t('recognition'),
      cell: ({ recognition }) => <RecognitionBadge recognition={recognition} />,
    },
    {
      id: 'counts',
      title: t('counts'),
      cell: ({ note, ...training }) => (
        <>
          <Badge kind={training.counts ? 'success' : 'warning'}>{t(training.counts ? 'yes' : 'no')}</Badge>
          {note && <p className="reason">{explain.ofTraining({ ...training, ...note }, person.group)}</p>}
        </>
      ),
    },
  ];
  const rows = person.trainings.map((training, index) => ({
    ...training,
    note: person.trainingNotes[index],
  }));
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}
