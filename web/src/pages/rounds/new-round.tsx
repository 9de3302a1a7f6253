import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useToast } from '../../app/toasts.js';
import { Button, LinkButton } from '../../parts/button.js';
import { useLabelled } from '../../parts/labelled-problem.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Participants } from './participants.js';
import { RoundFields, useRoundLabels } from './round-fields.js';
import { ForRounds } from './round-page.js';
import { mandateOn, proposedDays, proposedDemand, proposedTitle, type RoundForm } from './round-proposal.js';
import { useRoundsChanged } from './round-queries.js';

const useTexts = defineTexts(
  'newRound',
  {
    title: 'Neue Auswertungsrunde',
    lead: 'Sie planen eine Runde. Bis zur Eröffnung können Sie alles noch ändern.',
    what: '1. Was wird gefordert?',
    who: '2. Von wem?',
    units: 'Einheiten',
    plan: 'Runde planen',
    cancel: 'Alle Runden',
    done: 'Die Runde ist geplant. Sie öffnet am {{day}} von selbst.',
  },
  {
    title: 'New reporting round',
    lead: 'You plan a round. Until it opens you can still change everything.',
    what: '1. What is demanded?',
    who: '2. Of whom?',
    units: 'Units',
    plan: 'Plan the round',
    cancel: 'All rounds',
    done: 'The round is planned. It opens by itself on {{day}}.',
  },
);

/** Plans a reporting round; name and demand follow the days until somebody writes them. */
export function NewRound() {
  const t = useTexts();
  return (
    <ForRounds title={t('title')}>
      <Page title={t('title')} lead={t('lead')}>
        <PlanForm />
      </Page>
    </ForRounds>
  );
}

function PlanForm() {
  const t = useTexts();
  const toast = useToast();
  const changed = useRoundsChanged();
  const navigate = useNavigate();
  const { form, change, units, setUnits } = useProposal();
  const plan = useMutation({
    mutationFn: (body: Message<'NewRoundDto'>) => answer(api.POST('/api/v1/rounds', { body })),
    onSuccess: async ({ id, opensOn }) => {
      toast({ text: t('done', { day: showDay(opensOn) }) });
      await changed();
      await navigate({ to: '/runde/$id', params: { id } });
    },
  });
  const problem = useLabelled(plan.error, { ...useRoundLabels(), units: t('units') });
  return (
    <form
      className="form form--wide dense"
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate({ ...form, units });
      }}
    >
      <ProblemNotice
        problem={problem}
        fieldOf={(pointer) => `round-${pointer.slice(2).replace(/\/.*/, '')}`}
      />
      <Section title={t('what')}>
        <div className="stack">
          <RoundFields value={form} onChange={change} problem={problem} />
        </div>
      </Section>
      <Section title={t('who')}>
        <Participants on={form.referenceDate} value={units} onChange={setUnits} problem={problem} />
      </Section>
      <div className="buttons">
        <Button kind="primary" type="submit" disabled={plan.isPending}>
          {t('plan')}
        </Button>
        <LinkButton to="/runde" kind="tertiary">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  );
}

/** What is typed, and what is proposed for the rest of it. */
function useProposal() {
  const { today } = useSession();
  const { data } = useSuspenseQuery({
    queryKey: ['mandates'],
    queryFn: () => answer(api.GET('/api/v1/mandates')),
  });
  const mandate = mandateOn(data.items, today);
  const [typed, setTyped] = useState<Partial<RoundForm>>({});
  const [units, setUnits] = useState<string[]>();
  const days = { opensOn: '', ...proposedDays(mandate), ...typed };
  const form: RoundForm = {
    title: proposedTitle(days.referenceDate),
    demand: proposedDemand(days, mandateOn(data.items, days.referenceDate)?.name ?? ''),
    ...days,
  };
  const change = (changed: Partial<RoundForm>) => setTyped((before) => ({ ...before, ...changed }));
  return { form, change, units, setUnits };
}
