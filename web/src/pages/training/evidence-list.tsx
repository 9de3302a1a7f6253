import { useEffect, useState } from 'react';
import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { showDay, showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { FilePreview } from './file-preview.js';

const useTexts = defineTexts(
  'evidenceList',
  {
    none: 'Für diese Schulung gibt es noch keinen Nachweis. Fügen Sie die Datei hinzu, oder vermerken Sie, dass Sie das Original gesehen haben.',
    ORIGINAL_SEEN: 'Original gesehen',
    CENTRAL_TRAINING: 'Durch die zentrale Fortbildung bestätigt',
    seenOn: 'am {{day}}',
    by: '{{name}}, {{instant}}',
    size: '{{kilobytes}} kB',
    despite: 'Dieselbe Datei wie bei einer anderen Schulung, weil: {{reason}}',
    show: 'Ansehen',
    hide: 'Schließen',
    download: 'Herunterladen',
    withdraw: 'Zurückziehen …',
    withdrawn: 'zurückgezogen',
    why: 'Zurückgezogen am {{instant}}: {{reason}}',
  },
  {
    none: 'There is no evidence for this training yet. Add the file, or note that you have seen the original.',
    ORIGINAL_SEEN: 'Original seen',
    CENTRAL_TRAINING: 'Confirmed by the central training department',
    seenOn: 'on {{day}}',
    by: '{{name}}, {{instant}}',
    size: '{{kilobytes}} kB',
    despite: 'The same file as for another training, because: {{reason}}',
    show: 'View',
    hide: 'Close',
    download: 'Download',
    withdraw: 'Withdraw …',
    withdrawn: 'withdrawn',
    why: 'Withdrawn on {{instant}}: {{reason}}',
  },
);

type Item = Message<'EvidenceDto'>;

interface EvidenceListProps {
  training: Message<'RecordedTrainingDto'>;
  items: Item[];
  /** Whether the first file is shown at once, for somebody who has to decide. */
  opensFirst: boolean;
  onWithdraw: ((evidenceId: string) => void) | undefined;
}

/** Files and statements that prove a training; a file opens in place. */
export function EvidenceList({ training, items, opensFirst, onWithdraw }: EvidenceListProps) {
  const t = useTexts();
  const first = items.find((each) => canBeShown(each))?.id;
  const [shown, setShown] = useState<string | undefined>(opensFirst ? first : undefined);
  const isShown = items.some((each) => each.id === shown && canBeShown(each));
  useEffect(() => {
    if (!isShown) setShown(undefined);
  }, [isShown]);
  if (items.length === 0) return <p className="empty">{t('none')}</p>;
  return (
    <ul className="evidence">
      {items.map((item) => (
        <li key={item.id} className={item.withdrawnAt ? 'evidence__item--withdrawn' : undefined}>
          <div className="evidence__head">
            <Described item={item} />
            <div className="buttons dense">
              {canBeShown(item) && (
                <Button
                  icon="visibility"
                  aria-expanded={shown === item.id}
                  onClick={() => setShown(shown === item.id ? undefined : item.id)}
                >
                  {t(shown === item.id ? 'hide' : 'show')}
                </Button>
              )}
              {item.kind === 'FILE' && !item.withdrawnAt && (
                <DownloadButton href={`/api/v1/trainings/${training.id}/evidence/${item.id}/file`}>
                  {t('download')}
                </DownloadButton>
              )}
              {onWithdraw && !item.withdrawnAt && (
                <Button kind="tertiary" onClick={() => onWithdraw(item.id)}>
                  {t('withdraw')}
                </Button>
              )}
            </div>
          </div>
          {shown === item.id && <FilePreview trainingId={training.id} item={item} />}
        </li>
      ))}
    </ul>
  );
}

function Described({ item }: { item: Item }) {
  const t = useTexts();
  const { kind, fileName, size, seenOn, by, madeAt, despiteSame, withdrawnAt, withdrawalReason } = item;
  return (
    <div>
      <strong>{kind === 'FILE' ? fileName : t(kind)}</strong>{' '}
      {seenOn && t('seenOn', { day: showDay(seenOn) })}
      {size !== null && (
        <span className="muted">
          {t('size', { kilobytes: showNumber(Math.max(1, Math.round(size / 1000))) })}
        </span>
      )}{' '}
      {withdrawnAt && <Badge kind="warning">{t('withdrawn')}</Badge>}
      <p className="muted">{t('by', { name: by, instant: showInstant(madeAt) })}</p>
      {despiteSame && <p className="muted">{t('despite', { reason: despiteSame })}</p>}
      {withdrawnAt && (
        <p className="muted">
          {t('why', { instant: showInstant(withdrawnAt), reason: withdrawalReason ?? '' })}
        </p>
      )}
    </div>
  );
}

/** Browsers show PDF, JPEG and PNG; a HEIC is downloaded. */
function canBeShown({ mediaType, withdrawnAt }: Item): boolean {
  return mediaType !== null && mediaType !== 'image/heic' && withdrawnAt === null;
}
