import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { CopyField } from '../../parts/copy-field.js';
import { faultOf, TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { showNumber } from '../../texts/format.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'verifySeals',
  {
    about:
      'Jede übermittelte Meldung ist gesiegelt. Hier rechnet Lernstand alle Siegel der Runde neu und sagt, ob etwas verändert wurde.',
    anchor: 'Früher notierte Prüfsumme',
    anchorHint: '64 Zeichen. Mit ihr fällt auch auf, wenn am Ende Siegel fehlen.',
    verify: 'Siegel prüfen',
    none: 'In dieser Runde ist noch nichts gesiegelt',
    intact_one: 'Unversehrt: Das eine Siegel ist, wie es gesiegelt wurde',
    intact_other: 'Unversehrt: Alle {{shown}} Siegel sind, wie sie gesiegelt wurden',
    broken_one: 'Nicht unversehrt: Ein Fehler gefunden',
    broken_other: 'Nicht unversehrt: {{shown}} Fehler gefunden',
    noAnchor: 'Die notierte Prüfsumme kommt in der Kette nicht vor: Siegel fehlen oder wurden ausgetauscht.',
    found: 'Die notierte Prüfsumme gehört zum {{number}}. Siegel der Kette.',
    persons_zero: 'Alle {{persons}} Personen dahinter sind noch da.',
    persons_one: 'Von {{persons}} Personen dahinter ist eine gelöscht; die Zahlen bleiben prüfbar.',
    persons_other: 'Von {{persons}} Personen dahinter sind {{shown}} gelöscht; die Zahlen bleiben prüfbar.',
    head: 'Prüfsumme am Ende der Kette',
    headHint: 'Notieren Sie sie außerhalb von Lernstand. Später zeigt sie, ob noch alle Siegel da sind.',
    call: 'Ändern Sie nichts und wenden Sie sich an die, die Lernstand betreiben.',
  },
  {
    about:
      'Every submission that was handed in is sealed. Here Lernstand works out all seals of the round anew and says whether something was altered.',
    anchor: 'Checksum noted earlier',
    anchorHint: '64 characters. With it one also notices when seals are missing at the end.',
    verify: 'Verify the seals',
    none: 'Nothing is sealed in this round yet',
    intact_one: 'Intact: the one seal is as it was sealed',
    intact_other: 'Intact: all {{shown}} seals are as they were sealed',
    broken_one: 'Not intact: one fault found',
    broken_other: 'Not intact: {{shown}} faults found',
    noAnchor: 'The noted checksum is not in the chain: seals are missing or were exchanged.',
    found: 'The noted checksum belongs to seal {{number}} of the chain.',
    persons_zero: 'All {{persons}} persons behind them are still there.',
    persons_one: 'Of {{persons}} persons behind them one is erased; the figures can still be verified.',
    persons_other:
      'Of {{persons}} persons behind them {{shown}} are erased; the figures can still be verified.',
    head: 'Checksum at the end of the chain',
    headHint: 'Note it outside of Lernstand. Later it shows whether all seals are still there.',
    call: 'Change nothing and turn to those who run Lernstand.',
  },
);

/** Works out all seals of a round anew when somebody asks, and says in one sentence what was found. */
export function VerifySeals({ id }: { id: string }) {
  const t = useTexts();
  const [anchor, setAnchor] = useState('');
  const verify = useMutation({
    mutationFn: () =>
      answer(
        api.GET('/api/v1/rounds/{id}/verification', {
          params: { path: { id }, query: { anchor: anchor.trim() || undefined } },
        }),
      ),
  });
  const { data, error, isPending } = verify;
  return (
    <form
      className="form dense"
      onSubmit={(event) => {
        event.preventDefault();
        verify.mutate();
      }}
    >
      <p>{t('about')}</p>
      <TextField
        label={t('anchor')}
        hint={t('anchorHint')}
        optional
        value={anchor}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        error={faultOf(error, 'anchor')}
        onChange={({ target }) => setAnchor(target.value)}
      />
      <Button type="submit" icon="checklist" disabled={isPending}>
        {t('verify')}
      </Button>
      {isPending && <Loading />}
      <ProblemNotice problem={error} />
      {data && <Found {...data} />}
    </form>
  );
}

function Found(found: Message<'RoundVerificationDto'>) {
  const t = useTexts();
  const terms = useRoundTerms();
  const { isIntact, seals, head, anchor, persons, erased, faults } = found;
  if (!isIntact) {
    const missing = faults.length === 0;
    return (
      <Notice kind="danger" title={t('broken', countOf(Math.max(1, faults.length)))} live>
        {missing && <p className="kern-body">{t('noAnchor')}</p>}
        {faults.length > 0 && (
          <ul className="problem__faults">
            {faults.map(({ chainNumber, unit, number, code, message }) => (
              <li key={`${chainNumber} ${code}`}>
                {unit}, {terms('version', { number })}: <span lang="de">{message}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="kern-body">{t('call')}</p>
      </Notice>
    );
  }
  if (seals === 0) return <Notice kind="info" title={t('none')} live />;
  return (
    <>
      <Notice kind="success" title={t('intact', countOf(seals))} live>
        <p className="kern-body">
          {t('persons', { ...countOf(erased), persons: showNumber(persons) })}{' '}
          {anchor !== null && t('found', { number: showNumber(anchor) })}
        </p>
      </Notice>
      <CopyField label={t('head')} value={head} />
      <p className="muted">{t('headHint')}</p>
    </>
  );
}

function countOf(count: number) {
  return { count, shown: showNumber(count) };
}
