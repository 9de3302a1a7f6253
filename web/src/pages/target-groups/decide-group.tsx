import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useDone } from '../../app/undo.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { FieldGroup, faultOf, RadioField, TextField } from '../../parts/field.js';
import { ProblemNotice } from '../../parts/notice.js';
import { useSettled } from '../../parts/use-settled.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import type { Candidate } from './candidate-table.js';
import { GroupEffect } from './group-effect.js';

const useTexts = defineTexts(
  'decideGroup',
  {
    title: 'Entscheiden',
    none: 'Wählen Sie in der Liste eine oder mehrere Personen aus.',
    chosen_one: 'Für {{name}}:',
    chosen_other: 'Für {{count}} ausgewählte Personen:',
    citizenContact: 'Bürgerkontakt',
    mediaPr: 'Medien- und Öffentlichkeitsarbeit',
    asIs: 'bleibt, wie es ist',
    from: 'Ab wann',
    reason: 'Warum',
    save: 'Speichern',
    choose: 'Wählen Sie bei mindestens einer Aufgabe „ja“ oder „nein“.',
    done_one: 'Für eine Person entschieden.',
    done_other: 'Für {{count}} Personen entschieden.',
    unchanged: 'Das galt schon für alle ausgewählten Personen.',
  },
  {
    title: 'Decide',
    none: 'Select one or several persons in the list.',
    chosen_one: 'For {{name}}:',
    chosen_other: 'For {{count}} selected persons:',
    citizenContact: 'Citizen contact',
    mediaPr: 'Media and public relations',
    asIs: 'stays as it is',
    from: 'From when on',
    reason: 'Why',
    save: 'Save',
    choose: 'Choose “yes” or “no” for at least one task.',
    done_one: 'Decided for one person.',
    done_other: 'Decided for {{count}} persons.',
    unchanged: 'That held already for all selected persons.',
  },
);

const ANSWERS = ['yes', 'no', 'asIs'] as const;
type Answer = (typeof ANSWERS)[number];
const TRUTH: Readonly<Record<Answer, boolean | undefined>> = { yes: true, no: false, asIs: undefined };

interface DecideGroupProps {
  chosen: readonly Candidate[];
  onDecided: () => void;
}

/** Decides about the selected persons from a day on; what it would change stands there before it is saved. */
export function DecideGroup({ chosen, onDecided }: DecideGroupProps) {
  const t = useTexts();
  const { today } = useSession();
  const done = useDone();
  const [citizenContact, setCitizenContact] = useState<Answer>('asIs');
  const [mediaPr, setMediaPr] = useState<Answer>('asIs');
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const decision = { citizenContact: TRUTH[citizenContact], mediaPr: TRUTH[mediaPr] };
  const body: Message<'TargetGroupDecisionsDto'> = {
    from,
    decisions: chosen.map(({ personnelNumber }) => ({ personnelNumber, ...decision })),
  };
  const isDecided = citizenContact !== 'asIs' || mediaPr !== 'asIs';
  const isReady = chosen.length > 0 && isDecided && from !== '';
  // A decision for a later day does nothing yet today: its effect is that of its first day.
  const toPreview = from > today ? { ...body, asOf: from } : body;
  const asked = useSettled(toPreview);
  const { data: preview, error } = useQuery({
    queryKey: ['target-groups', 'preview', asked],
    queryFn: () => answer(api.POST('/api/v1/target-groups/preview', { body: asked })),
    enabled: isReady && JSON.stringify(asked) === JSON.stringify(toPreview),
    retry: false,
  });
  const save = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/target-groups', { body: { ...body, reason: reason.trim() || undefined } })),
    onSuccess: async ({ changed }) => {
      onDecided();
      setCitizenContact('asIs');
      setMediaPr('asIs');
      setReason('');
      if (changed > 0) await done(t('done', { count: changed }));
    },
  });
  const [first] = chosen;
  const problem = save.error ?? error;
  return (
    <section className="effect" aria-labelledby="decide-title">
      <h2 id="decide-title" className="kern-heading-small">
        {t('title')}
      </h2>
      {first === undefined ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <form
          className="record__fields dense"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady && !save.isPending) save.mutate();
          }}
        >
          <p>{t('chosen', { count: chosen.length, name: `${first.firstName} ${first.lastName}` })}</p>
          <ProblemNotice problem={problem} />
          <AnswerField
            name="citizenContact"
            legend={t('citizenContact')}
            value={citizenContact}
            onChange={setCitizenContact}
          />
          <AnswerField name="mediaPr" legend={t('mediaPr')} value={mediaPr} onChange={setMediaPr} />
          <DateField label={t('from')} value={from} onChange={setFrom} error={faultOf(problem, 'from')} />
          <TextField
            label={t('reason')}
            optional
            maxLength={500}
            value={reason}
            error={faultOf(problem, 'reason')}
            onChange={({ target }) => setReason(target.value)}
          />
          <div aria-live="polite">
            {!isDecided && <p className="muted">{t('choose')}</p>}
            {isReady && preview && preview.changed === 0 && <p>{t('unchanged')}</p>}
            {isReady && preview && preview.changed > 0 && <GroupEffect preview={preview} />}
          </div>
          <div className="buttons">
            <Button kind="primary" type="submit" disabled={!isReady || save.isPending}>
              {t('save')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function AnswerField({
  name,
  legend,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  value: Answer;
  onChange: (value: Answer) => void;
}) {
  const t = useTexts();
  const terms = useTerms();
  return (
    <FieldGroup legend={legend} horizontal>
      {ANSWERS.map((each) => (
        <RadioField
          key={each}
          name={name}
          label={each === 'asIs' ? t('asIs') : terms(`decided.${each}`)}
          checked={value === each}
          onChange={() => onChange(each)}
        />
      ))}
    </FieldGroup>
  );
}
