import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { defineTexts } from '../../texts/texts.js';
import { type BoardUnit, useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'giveBack',
  {
    return: {
      title: '{{code}} zurückgeben',
      action: 'Zurückgeben',
      done: 'Die Meldung von {{code}} ist zurückgegeben.',
    },
    renew: {
      title: 'Neue Fassung von {{code}} verlangen',
      action: 'Neue Fassung verlangen',
      done: 'Von {{code}} ist eine neue Fassung verlangt.',
    },
    label: 'Was soll die Einheit ändern?',
    hint: 'Ohne Namen. Die Einheit liest es über ihrer Meldung; die gesiegelte Fassung bleibt aufbewahrt.',
    templates: {
      undecided: 'Bitte entscheiden Sie zuerst über alle Personen, deren Zielgruppe noch offen ist.',
      evidence: 'Bitte reichen Sie die fehlenden Nachweise nach und melden Sie danach neu.',
      recognition: 'Bitte entscheiden Sie zuerst über die eingereichten Schulungen.',
    },
  },
  {
    return: {
      title: 'Return {{code}}',
      action: 'Return',
      done: 'The submission of {{code}} is returned.',
    },
    renew: {
      title: 'Demand a new version of {{code}}',
      action: 'Demand a new version',
      done: 'A new version of {{code}} is demanded.',
    },
    label: 'What should the unit change?',
    hint: 'Without names. The unit reads it above its submission; the sealed version is kept.',
    templates: {
      undecided: 'Please decide first about everybody whose target group is still open.',
      evidence: 'Please supply the missing evidence and hand in again afterwards.',
      recognition: 'Please decide first about the trainings that were handed in.',
    },
  },
);

interface GiveBackProps {
  unit: BoardUnit;
  /** Of what was accepted a new version is demanded; anything else goes back. */
  isRenewal: boolean;
  onClose: () => void;
}

/** Gives a submission back with what is to be changed, or demands a new version of it. */
export function GiveBack({ unit, isRenewal, onClose }: GiveBackProps) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const { submission, code, etag } = unit;
  const kind = isRenewal ? 'renew' : 'return';
  const giveBack = useMutation({
    mutationFn: (comment: string) =>
      answer(
        api.POST('/api/v1/submissions/{id}/return', {
          params: { path: { id: submission }, header: { 'If-Match': etag } },
          body: { comment },
        }),
      ),
    onSuccess: async () => {
      onClose();
      toast({ text: t(`${kind}.done`, { code }) });
      await changed();
    },
  });
  return (
    <ReasonDialog
      title={t(`${kind}.title`, { code })}
      label={t('label')}
      hint={t('hint')}
      action={t(`${kind}.action`)}
      templates={[t('templates.undecided'), t('templates.recognition'), t('templates.evidence')]}
      member="comment"
      maxLength={2000}
      problem={giveBack.error}
      onReason={(comment) => giveBack.mutate(comment)}
      onClose={onClose}
    />
  );
}
