import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { useDone } from '../../app/undo.js';
import { Button, LinkButton } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { CheckField, faultOf } from '../../parts/field.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';
import { DissolvedUnits } from './dissolved-units.js';
import { ReorganisationPreview } from './reorganisation-preview.js';
import { NO_SUCCESSOR, SuccessorFields, type SuccessorForm, successorOf } from './successor-fields.js';
import { useUnitLabels } from './unit-fields.js';

const useTexts = defineTexts(
  'reorganisation',
  {
    title: 'Umgliederung',
    lead: 'Einheiten enden, und ihre Personen gehen in einem Schritt über. Vor dem Speichern sehen Sie, was sich bewegt.',
    when: '1. Ab wann?',
    on: 'Gilt ab',
    onHint: 'Die aufgelösten Einheiten enden am Tag davor.',
    which: '2. Welche Einheiten enden?',
    into: '3. Worin gehen sie auf?',
    successor: 'Nachfolgerin',
    keep: 'Bürgerkontakt und Öffentlichkeitsarbeit bleiben, wie sie entschieden sind',
    preview: 'Vorschau zeigen',
    cancel: 'Alle Einheiten',
    effect: '4. Was sich bewegt',
    apply: 'Jetzt umgliedern',
    done: 'Die Umgliederung ist gespeichert.',
    same: 'Es war schon so. Nichts ist geändert.',
  },
  {
    title: 'Reorganisation',
    lead: 'Units end, and their persons go over in one step. You see what moves before you save.',
    when: '1. From when?',
    on: 'Holds from',
    onHint: 'The dissolved units end on the day before.',
    which: '2. Which units end?',
    into: '3. What do they become part of?',
    successor: 'Successor',
    keep: 'Citizen contact and public relations stay as they were decided',
    preview: 'Show the preview',
    cancel: 'All units',
    effect: '4. What moves',
    apply: 'Reorganise now',
    done: 'The reorganisation is saved.',
    same: 'It was so already. Nothing has changed.',
  },
);

const route = getRouteApi('/inside/einheiten/umgliedern');
type Asked = Message<'ReorganisationDto'>;

/** Dissolves and merges units in steps: day, units, successor, and what it moves before it is saved. */
export function Reorganisation() {
  const t = useTexts();
  const { einheit } = route.useSearch();
  const [on, setOn] = useState('');
  const [dissolve, setDissolve] = useState<string[]>(einheit ? [einheit] : []);
  const [successor, setSuccessor] = useState<SuccessorForm>(NO_SUCCESSOR);
  const [keepDecisions, setKeep] = useState(true);
  const asked: Asked = { on, dissolve, ...successorOf(successor), keepDecisions };
  const preview = useMutation({
    mutationFn: (body: Asked) => answer(api.POST('/api/v1/reorganisations/preview', { body })),
  });
  const { save, problem, isBusy } = useSaving();
  const shown = preview.data && JSON.stringify(preview.variables) === JSON.stringify(asked);
  const fault = useLabelled(preview.error ?? problem, {
    ...useUnitLabels(),
    on: t('on'),
    dissolve: t('which'),
    successor: t('successor'),
    found: t('successor'),
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form
        className="form form--wide dense"
        onSubmit={(event) => {
          event.preventDefault();
          preview.mutate(asked);
        }}
      >
        <ProblemNotice problem={fault} fieldOf={fieldOf} />
        <Section title={t('when')}>
          <div className="fields fields--narrow">
            <DateField
              id="reorganisation-on"
              label={t('on')}
              hint={t('onHint')}
              value={on}
              error={faultOf(fault, 'on')}
              onChange={setOn}
            />
          </div>
        </Section>
        <Section title={t('which')}>
          <DissolvedUnits codes={dissolve} onChange={setDissolve} problem={fault} />
        </Section>
        <Section title={t('into')}>
          <div className="stack">
            <SuccessorFields value={successor} onChange={setSuccessor} problem={fault} on={on} />
            <CheckField
              label={t('keep')}
              checked={keepDecisions}
              onChange={({ target }) => setKeep(target.checked)}
            />
          </div>
        </Section>
        <div className="buttons">
          <Button kind={shown ? 'secondary' : 'primary'} type="submit" disabled={preview.isPending}>
            {t('preview')}
          </Button>
          <LinkButton to="/einheiten" kind="tertiary">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
      <div aria-live="polite">
        {shown && (
          <Section title={t('effect')}>
            <ReorganisationPreview preview={preview.data} on={on} />
            <p className="buttons">
              <Button kind="primary" disabled={isBusy} onClick={() => save(asked)}>
                {t('apply')}
              </Button>
            </p>
          </Section>
        )}
      </div>
    </Page>
  );
}

function useSaving() {
  const t = useTexts();
  const toast = useToast();
  const done = useDone();
  const navigate = route.useNavigate();
  const { mutate, error, isPending } = useMutation({
    mutationFn: (body: Asked) => answer(api.POST('/api/v1/reorganisations', { body })),
    onSuccess: async ({ change }, { successor }) => {
      if (change === null) return toast({ text: t('same') });
      await done(t('done'), change);
      await (successor
        ? navigate({ to: '/einheiten/$kuerzel', params: { kuerzel: successor } })
        : navigate({ to: '/einheiten' }));
    },
  });
  return { save: mutate, problem: error, isBusy: isPending };
}

function fieldOf(pointer: string): string {
  const [member, ...rest] = pointer.slice(2).split('/');
  return member === 'found' ? `successor-${rest.join('-')}` : `reorganisation-${member}`;
}
