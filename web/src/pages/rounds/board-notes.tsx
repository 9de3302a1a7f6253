import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { type Board, useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'boardNotes',
  {
    title: 'Was in keiner Meldung steht',
    without_one:
      'Eine verpflichtete Person hat am Stichtag keine auswertungspflichtige Einheit und steht in keiner Summe.',
    without_other:
      '{{shown}} verpflichtete Personen haben am Stichtag keine auswertungspflichtige Einheit und stehen in keiner Summe.',
    who: 'Wer das ist',
    mend: 'Einheiten als auswertungspflichtig kennzeichnen',
    outside_one: 'Eine auswertungspflichtige Einheit nimmt nicht teil.',
    outside_other: '{{shown}} auswertungspflichtige Einheiten nehmen nicht teil.',
    take: 'Aufnehmen',
    takeOne: '{{code}} in die Runde nehmen',
    taken: '{{code}} nimmt jetzt teil.',
  },
  {
    title: 'What is in no submission',
    without_one: 'One obliged person belongs to no reporting unit on the reference date and is in no sum.',
    without_other:
      '{{shown}} obliged persons belong to no reporting unit on the reference date and are in no sum.',
    who: 'Who they are',
    mend: 'Mark units as reporting',
    outside_one: 'One reporting unit does not take part.',
    outside_other: '{{shown}} reporting units do not take part.',
    take: 'Take in',
    takeOne: 'Take {{code}} into the round',
    taken: '{{code}} takes part now.',
  },
);

/** Persons and units of the reference date that the round misses, with the way to mend it. */
export function BoardNotes({ board: { round, withoutReportingUnit, notTakingPart } }: { board: Board }) {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const mayChange = round.state === 'PLANNED' || round.state === 'OPEN';
  const take = useMutation({
    mutationFn: (code: string) =>
      answer(
        api.PUT('/api/v1/rounds/{id}/units/{code}', {
          params: { path: { id: round.id, code } },
          body: {},
        }),
      ),
    onSuccess: async (_none, code) => {
      toast({ text: t('taken', { code }) });
      await changed();
    },
  });
  const persons = withoutReportingUnit?.total?.obliged ?? 0;
  const units = notTakingPart.length;
  if (persons === 0 && units === 0) return null;
  return (
    <section aria-label={t('title')}>
      <ProblemNotice problem={take.error} />
      {persons > 0 && (
        <p className="line-notice">
          {t('without', { count: persons, shown: showNumber(persons) })}{' '}
          <Link
            to="/personen"
            search={{ stichtag: round.referenceDate, ohneAuswertung: 'ja', verpflichtet: 'ja' }}
          >
            {t('who')}
          </Link>
          {', '}
          <Link to="/einheiten" search={{ tag: round.referenceDate }}>
            {t('mend')}
          </Link>
        </p>
      )}
      {units > 0 && (
        <details className="line-notice">
          <summary>{t('outside', { count: units, shown: showNumber(units) })}</summary>
          <ul className="board__outside">
            {notTakingPart.map(({ code, name }) => (
              <li key={code}>
                <span>
                  {code} {name}
                </span>
                {mayChange && (
                  <Button
                    small
                    aria-label={t('takeOne', { code })}
                    disabled={take.isPending}
                    onClick={() => take.mutate(code)}
                  >
                    {t('take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
