import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Message } from '../../api/client.js';
import { TextField } from '../../parts/field.js';
import { Notice } from '../../parts/notice.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'similar',
  {
    same: 'Diese Schulung ist schon erfasst',
    sameHelp: 'Derselbe Titel, am selben Tag abgeschlossen: Sie lässt sich kein zweites Mal erfassen.',
    similar: 'Vielleicht ist diese Schulung schon erfasst',
    entry: '„{{title}}“, abgeschlossen am {{day}}',
    despite: 'Trotzdem erfassen, weil',
    despiteHint: 'Zum Beispiel: Aufbaukurs im selben Monat.',
  },
  {
    same: 'This training is recorded already',
    sameHelp: 'The same title, completed on the same day: it cannot be recorded a second time.',
    similar: 'This training may be recorded already',
    entry: '“{{title}}”, completed on {{day}}',
    despite: 'Record it nevertheless, because',
    despiteHint: 'For example: second course in the same month.',
  },
);

interface SimilarProps {
  similar: Message<'SimilarTrainingDto'>[];
  reason: string;
  error: ReactNode;
  onReason: (reason: string) => void;
}

/** Warns of a training that may be the same, and asks why it is recorded nevertheless. */
export function Similar({ similar, reason, error, onReason }: SimilarProps) {
  const t = useTexts();
  const isSame = similar.some(({ same }) => same);
  return (
    <Notice kind="warning" title={t(isSame ? 'same' : 'similar')}>
      <ul>
        {similar.map(({ id, title, completedOn }) => (
          <li key={id}>
            <Link to="/nachweise/$id" params={{ id }} target="_blank">
              {t('entry', { title, day: showDay(completedOn) })}
            </Link>
          </li>
        ))}
      </ul>
      {isSame ? (
        <p className="kern-body">{t('sameHelp')}</p>
      ) : (
        <TextField
          id="record-despiteSimilar"
          label={t('despite')}
          hint={t('despiteHint')}
          value={reason}
          maxLength={500}
          error={error}
          onChange={({ target }) => onReason(target.value)}
        />
      )}
    </Notice>
  );
}
