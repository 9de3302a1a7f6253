import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { useUndo } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { Section } from '../../parts/page.js';
import { showDay, showMinutes } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'lastRecorded',
  {
    title: 'Zuletzt erfasst',
    count_one: 'Ein Nachweis, seit Sie diese Seite geöffnet haben.',
    count_other: '{{count}} Nachweise, seit Sie diese Seite geöffnet haben.',
    undo: 'Rückgängig',
    undoOf: '{{name}} rückgängig machen',
  },
  {
    title: 'Recorded last',
    count_one: 'One certificate since you opened this page.',
    count_other: '{{count}} certificates since you opened this page.',
    undo: 'Undo',
    undoOf: 'Undo {{name}}',
  },
);

const SHOWN = 8;

/** A training that was just recorded, with the change that made it. */
export interface RecordedEntry {
  training: Message<'RecordedTrainingDto'>;
  change: number;
}

/** What was recorded since the page was opened, the newest first; each can be taken back. */
export function LastRecorded({
  entries,
  onUndone,
}: {
  entries: readonly RecordedEntry[];
  onUndone: (id: string) => void;
}) {
  const t = useTexts();
  const undo = useUndo();
  if (entries.length === 0) return null;
  return (
    <Section title={t('title')}>
      <p role="status">{t('count', { count: entries.length })}</p>
      <ol className="last-recorded">
        {entries.slice(0, SHOWN).map(({ training, change }) => {
          const { id, lastName, firstName, personnelNumber, title, completedOn, minutes } = training;
          const name = `${lastName}, ${firstName} (${personnelNumber})`;
          return (
            <li key={id}>
              <span>
                <Link to="/nachweise/$id" params={{ id }}>
                  {name}
                </Link>{' '}
                <span className="muted">
                  {title} · {showDay(completedOn)} · {showMinutes(minutes)}
                </span>
              </span>
              <Button
                small
                aria-label={t('undoOf', { name })}
                onClick={async () => {
                  if (await undo(change)) onUndone(id);
                }}
              >
                {t('undo')}
              </Button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
