import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, Problem } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { Notice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { type Said, saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';
import { type BoardUnit, useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'acceptChosen',
  {
    region: 'Mehrere Meldungen annehmen',
    waiting_one: 'Eine Meldung wartet darauf, dass Sie sie annehmen.',
    waiting_other: '{{count}} Meldungen warten darauf, dass Sie sie annehmen.',
    chosen_one: 'Eine Meldung ausgewählt.',
    chosen_other: '{{count}} Meldungen ausgewählt.',
    all: 'Alle auswählen',
    accept: 'Ausgewählte annehmen',
    clear: 'Auswahl aufheben',
    working: '{{done}} von {{all}} angenommen …',
    accepted_zero: 'Keine Meldung ist angenommen.',
    accepted_one: 'Eine Meldung ist angenommen.',
    accepted_other: '{{count}} Meldungen sind angenommen.',
    left_one: 'Bei einer Einheit ging es nicht',
    left_other: 'Bei {{count}} Einheiten ging es nicht',
    noAnswer: 'Der Dienst hat nicht geantwortet. Bitte versuchen Sie es noch einmal.',
  },
  {
    region: 'Accept several submissions',
    waiting_one: 'One submission waits for you to accept it.',
    waiting_other: '{{count}} submissions wait for you to accept them.',
    chosen_one: 'One submission selected.',
    chosen_other: '{{count}} submissions selected.',
    all: 'Select all',
    accept: 'Accept the selected ones',
    clear: 'Clear selection',
    working: '{{done}} of {{all}} accepted …',
    accepted_zero: 'No submission is accepted.',
    accepted_one: 'One submission is accepted.',
    accepted_other: '{{count}} submissions are accepted.',
    left_one: 'It did not work for one unit',
    left_other: 'It did not work for {{count}} units',
    noAnswer: 'The service has not answered. Please try again.',
  },
);

interface AcceptChosenProps {
  /** Submissions that can be accepted. */
  acceptable: readonly BoardUnit[];
  chosen: readonly BoardUnit[];
  onChoose: (chosen: ReadonlySet<string>) => void;
}

interface Left {
  code: string;
  said: Said;
}

/** Accepts all selected submissions one after the other, and says for which units it did not work. */
export function AcceptChosen({ acceptable, chosen, onChoose }: AcceptChosenProps) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [left, setLeft] = useState<Left[]>([]);
  const accept = useMutation({
    mutationFn: async (units: readonly BoardUnit[]) => {
      const refused: Left[] = [];
      for (const [done, unit] of units.entries()) {
        setProgress({ done, all: units.length });
        const said = await acceptOne(unit);
        if (said) refused.push({ code: unit.code, said: said.text ? said : { text: t('noAnswer') } });
      }
      return refused;
    },
    onSettled: async (refused = [], _problem, units) => {
      setProgress(undefined);
      setLeft(refused);
      onChoose(new Set());
      toast({ text: t('accepted', { count: units.length - refused.length }) });
      await changed();
    },
  });
  if (acceptable.length === 0 && left.length === 0 && !progress) return null;
  return (
    <section className="decide" aria-label={t('region')}>
      <div role="status">
        {left.length > 0 && (
          <Notice kind="warning" title={t('left', { count: left.length })}>
            <ul>
              {left.map(({ code, said }) => (
                <li key={code}>
                  {code}: <SaidByService said={said} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {progress ? (
          <p>
            <progress value={progress.done} max={progress.all} aria-label={t('accept')} />{' '}
            {t('working', progress)}
          </p>
        ) : (
          acceptable.length > 0 && (
            <p>
              {chosen.length > 0
                ? t('chosen', { count: chosen.length })
                : t('waiting', { count: acceptable.length })}
            </p>
          )
        )}
      </div>
      {acceptable.length > 0 && !progress && (
        <div className="buttons dense">
          {chosen.length > 0 ? (
            <>
              <Button kind="primary" onClick={() => accept.mutate(chosen)}>
                {t('accept')}
              </Button>
              <Button kind="tertiary" onClick={() => onChoose(new Set())}>
                {t('clear')}
              </Button>
            </>
          ) : (
            <Button onClick={() => onChoose(new Set(acceptable.map(({ submission }) => submission)))}>
              {t('all')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Accepts what a unit has handed in, in the state that is shown. Answers why it did not work. */
async function acceptOne({ submission: id, etag }: BoardUnit): Promise<Said | undefined> {
  try {
    await answer(
      api.POST('/api/v1/submissions/{id}/acceptance', {
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    );
    return undefined;
  } catch (problem) {
    return problem instanceof Problem ? saidOf(problem) : { text: '' };
  }
}
