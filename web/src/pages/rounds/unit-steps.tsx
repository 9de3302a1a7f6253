import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { SubmissionBadge } from '../../parts/badge.js';
import { Button, DownloadButton, LinkButton } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { FiguresState } from './figures-state.js';
import { GiveBack } from './give-back.js';
import { ReadTable } from './read-table.js';
import { type BoardUnit, type Round, useRoundsChanged } from './round-queries.js';
import { stepsOf, type UnitStep } from './unit-step.js';

const useTexts = defineTexts(
  'unitSteps',
  {
    open: 'Meldung ansehen',
    sealed: 'Gesiegelte Fassung ansehen',
    compare: 'Mit heute vergleichen',
    steps: {
      accept: 'Annehmen',
      return: 'Zurückgeben …',
      renew: 'Neue Fassung verlangen …',
      readTable: 'Tabelle einlesen …',
      template: 'Leere Tabelle',
      byTable: 'Gibt eine Tabelle ab',
      bySystem: 'Meldet in Lernstand',
      remove: 'Aus der Runde nehmen',
    },
    done: {
      accept: '{{code}} ist angenommen.',
      byTable: '{{code}} gibt eine Tabelle ab.',
      bySystem: '{{code}} meldet in Lernstand.',
      remove: '{{code}} nimmt nicht mehr teil.',
    },
    region: 'Was Sie tun können',
  },
  {
    open: 'Look at the submission',
    sealed: 'Look at the sealed version',
    compare: 'Compare with today',
    steps: {
      accept: 'Accept',
      return: 'Return …',
      renew: 'Demand a new version …',
      readTable: 'Read in the table …',
      template: 'Empty table',
      byTable: 'Hands in a table',
      bySystem: 'Hands in by Lernstand',
      remove: 'Take out of the round',
    },
    done: {
      accept: '{{code}} is accepted.',
      byTable: '{{code}} hands in a table.',
      bySystem: '{{code}} hands in by Lernstand.',
      remove: '{{code}} does not take part any more.',
    },
    region: 'What you can do',
  },
);

interface UnitStepsProps {
  round: Round;
  unit: BoardUnit;
  onClose: () => void;
}

/** What HR can do with the submission of a unit, without leaving the board. */
export function UnitSteps({ round, unit, onClose }: UnitStepsProps) {
  const t = useTexts();
  const changed = useRoundsChanged();
  const [asked, setAsked] = useState<'return' | 'renew' | 'readTable'>();
  const act = useAct(round, unit, onClose);
  const { code, name, submission } = unit;
  if (asked === 'return' || asked === 'renew')
    return <GiveBack unit={unit} isRenewal={asked === 'renew'} onClose={onClose} />;
  if (asked === 'readTable') return <ReadTable round={round} unit={unit} onClose={onClose} />;
  return (
    <Dialog title={`${code} ${name}`} onClose={onClose}>
      <ProblemNotice problem={act.error} reload={() => void changed()} />
      <p className="unit-steps__state">
        <SubmissionBadge state={unit.state} /> <FiguresState unit={unit} />
      </p>
      {unit.comment && (
        <blockquote className="unit-steps__comment" lang="de">
          {unit.comment}
        </blockquote>
      )}
      <ul className="unit-steps dense" aria-label={t('region')}>
        {stepsOf(unit, round).map((step, index) => (
          <li key={step}>
            {step === 'template' ? (
              <DownloadButton href={`/api/v1/submissions/${submission}/template.xlsx`}>
                {t('steps.template')}
              </DownloadButton>
            ) : (
              <Button
                kind={index === 0 ? 'primary' : 'secondary'}
                disabled={act.isPending}
                onClick={() =>
                  step === 'return' || step === 'renew' || step === 'readTable'
                    ? setAsked(step)
                    : act.mutate(step)
                }
              >
                {t(`steps.${step}`)}
              </Button>
            )}
          </li>
        ))}
        <li>
          <LinkButton kind="tertiary" to="/meldung/$id" params={{ id: submission }}>
            {t('open')}
          </LinkButton>
        </li>
        {unit.seal && (
          <li>
            <LinkButton kind="tertiary" to="/meldung/siegel/$id" params={{ id: unit.seal.id }}>
              {t('sealed')}
            </LinkButton>
          </li>
        )}
        {unit.seal && !unit.byTable && (
          <li>
            <LinkButton kind="tertiary" to="/runde/vergleich" search={{ von: unit.seal.id, mit: 'jetzt' }}>
              {t('compare')}
            </LinkButton>
          </li>
        )}
      </ul>
    </Dialog>
  );
}

/** The steps that need no more than a click. */
type Plain = Extract<UnitStep, 'accept' | 'byTable' | 'bySystem' | 'remove'>;

function useAct({ id }: Round, { submission, code, etag }: BoardUnit, onDone: () => void) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const path = { id, code };
  const call = (step: Plain): Promise<unknown> => {
    if (step === 'accept') {
      const params = { path: { id: submission }, header: { 'If-Match': etag } };
      return answer(api.POST('/api/v1/submissions/{id}/acceptance', { params }));
    }
    if (step === 'remove')
      return answer(api.DELETE('/api/v1/rounds/{id}/units/{code}', { params: { path } }));
    const body = { byTable: step === 'byTable' };
    return answer(api.PUT('/api/v1/rounds/{id}/units/{code}', { params: { path }, body }));
  };
  return useMutation({
    mutationFn: call,
    onSuccess: async (_answer, step) => {
      onDone();
      toast({ text: t(`done.${step}`, { code }) });
      await changed();
    },
  });
}
