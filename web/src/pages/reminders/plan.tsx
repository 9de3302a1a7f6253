import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Button } from '../../parts/button.js';
import { SelectField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Exceptions } from './exceptions.js';
import { planQuery, replacePlan } from './plan-query.js';
import { ReminderNav } from './reminder-nav.js';
import { type Rule, Rules } from './rules.js';

const useTexts = defineTexts(
  'reminderPlan',
  {
    title: 'Erinnerungen',
    lead: 'Wer wann woran erinnert wird. Die Nachrichten nennen Zahlen und führen zu Lernstand; Namen stehen nie darin.',
    since: 'Dieser Plan gilt seit dem {{day}}. Was davor fällig gewesen wäre, wird nicht nachgeholt.',
    digests: 'Übersichten an die Einheiten',
    digestsHelp: 'Eine Nachricht je Person, für alle ihre Einheiten zusammen. Ist nichts offen, kommt keine.',
    escalations: 'Erinnerungen an die Meldung',
    escalationsHelp:
      'Nur an Einheiten, die zur offenen Auswertungsrunde noch nichts übermittelt haben. Empfänger können sie nicht selbst abstellen.',
    own: 'Erinnerungen an Beschäftigte',
    ownHelp: 'Nur an Beschäftigte mit Konto, die selbst darum gebeten haben oder deren Einheit.',
    when: 'Uhrzeit',
    hour: 'Fällig an Arbeitstagen ab',
    hourHelp: 'Was auf ein Wochenende oder einen Feiertag fällt, kommt am nächsten Arbeitstag.',
    clock: '{{hour}} Uhr',
    save: 'Plan speichern',
    saved: 'Der Plan ist gespeichert.',
    reset: 'Änderungen verwerfen',
  },
  {
    title: 'Reminders',
    lead: 'Who is reminded of what, and when. The mails tell figures and lead to Lernstand; they never hold names.',
    since: 'This plan holds since {{day}}. What would have been due before is not made up for.',
    digests: 'Digests to the units',
    digestsHelp: 'One mail per person for all of their units together. When nothing is open, there is none.',
    escalations: 'Reminders of the submission',
    escalationsHelp:
      'Only to units that have not handed in to the open reporting round. Recipients cannot switch them off themselves.',
    own: 'Reminders to employees',
    ownHelp: 'Only to employees with an account who asked for them, or whose unit did.',
    when: 'Time of day',
    hour: 'Due on working days from',
    hourHelp: 'What falls on a weekend or a holiday comes on the next working day.',
    clock: '{{hour}}:00',
    save: 'Save the plan',
    saved: 'The plan is saved.',
    reset: 'Discard changes',
  },
);

type Plan = Message<'ShownReminderPlanDto'>;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The plan of the reminders, for the personnel department. */
export function ReminderPlan() {
  const t = useTexts();
  const { data, error, refetch } = useQuery(planQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ReminderNav />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? <PlanForm key={data.etag} plan={data} reload={() => void refetch()} /> : !error && <Loading />}
    </Page>
  );
}

function PlanForm({ plan, reload }: { plan: Plan; reload: () => void }) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(plan);
  const save = useMutation({
    mutationFn: () => replacePlan(draft, plan.etag),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['reminders'] });
      toast({ text: t('saved') });
    },
  });
  const rulesOf = (kind: Rule['kind']) => ({
    kind,
    rules: draft.rules,
    onChange: (rules: Rule[]) => setDraft({ ...draft, rules }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="reminder-plan">
      <p className="muted">{t('since', { day: showDay(plan.since) })}</p>
      <ProblemNotice problem={save.error} reload={reload} />
      <Section title={t('digests')}>
        <p className="muted">{t('digestsHelp')}</p>
        <Rules {...rulesOf('DIGEST')} />
      </Section>
      <Section title={t('escalations')}>
        <p className="muted">{t('escalationsHelp')}</p>
        <Rules {...rulesOf('ESCALATION')} />
      </Section>
      <Section title={t('own')}>
        <p className="muted">{t('ownHelp')}</p>
        <Rules {...rulesOf('OWN')} />
      </Section>
      <Section title={t('when')}>
        <div className="form">
          <SelectField
            label={t('hour')}
            hint={t('hourHelp')}
            value={draft.hour}
            onChange={({ target }) => setDraft({ ...draft, hour: Number(target.value) })}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {t('clock', { hour })}
              </option>
            ))}
          </SelectField>
        </div>
      </Section>
      <Exceptions
        exceptions={draft.exceptions}
        onChange={(exceptions) => setDraft({ ...draft, exceptions })}
      />
      <div className="buttons">
        <Button type="submit" kind="primary" disabled={save.isPending || draft === plan}>
          {t('save')}
        </Button>
        <Button disabled={draft === plan} onClick={() => setDraft(plan)}>
          {t('reset')}
        </Button>
      </div>
    </form>
  );
}
