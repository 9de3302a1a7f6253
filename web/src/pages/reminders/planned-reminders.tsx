import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { Badge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Refusal } from '../../parts/said-by-service.js';
import { defineTexts } from '../../texts/texts.js';
import { MailText } from './mail-text.js';
import { replacePlan } from './plan-query.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'plannedReminders',
  {
    caption: 'Wer was bekommt',
    recipient: 'Konto',
    units: 'Einheiten',
    result: 'Was geschieht',
    text: 'Nachricht',
    all: 'gesamte Verwaltung',
    act: 'Ausnehmen',
    except: '{{name}} ausnehmen',
    excepted: '{{name}} ist ausgenommen.',
    nobody: 'Niemand hat an diesem Tag eine Rolle, für die diese Regel gilt.',
  },
  {
    caption: 'Who gets what',
    recipient: 'Account',
    units: 'Units',
    result: 'What happens',
    text: 'Mail',
    all: 'whole administration',
    act: 'Except',
    except: 'Except {{name}}',
    excepted: '{{name}} is excepted.',
    nobody: 'Nobody has a role on this day that this rule is for.',
  },
);

type Planned = Message<'PlannedReminderDto'>;
const KIND = { MAIL: 'success', NOTHING_OPEN: 'info', SWITCHED_OFF: 'info', EXCEPTED: 'warning' } as const;

/** What the plan holds for each recipient of a day; somebody can be excepted here, and that be taken back. */
export function PlannedReminders({ reminders }: { reminders: Planned[] }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const except = useExcept();
  const columns: Column<Planned>[] = [
    { id: 'who', title: t('recipient'), isRowHeader: true, cell: ({ recipient }) => recipient.displayName },
    { id: 'units', title: t('units'), cell: ({ units }) => units.join(', ') || t('all') },
    {
      id: 'result',
      title: t('result'),
      cell: ({ result }) => <Badge kind={KIND[result]}>{terms(`result.${result}`)}</Badge>,
    },
    {
      id: 'text',
      title: t('text'),
      cell: ({ subject, body, why }) =>
        subject && body && why ? <MailText subject={subject} body={body} why={why} /> : '–',
    },
    {
      id: 'act',
      title: t('act'),
      cell: ({ recipient, result }) =>
        result === 'MAIL' && (
          <Button
            small
            aria-label={t('except', { name: recipient.displayName })}
            disabled={except.isPending}
            onClick={() => except.mutate(recipient)}
          >
            {t('act')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={reminders}
      keyOf={({ recipient }) => recipient.id}
      empty={<p>{t('nobody')}</p>}
    />
  );
}

/** Excepts an account from the whole plan, as it is just then; the toast takes it back. */
function useExcept() {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const replace = async (
    change: (plan: Message<'ShownReminderPlanDto'>) => Message<'ShownReminderPlanDto'>,
  ) => {
    const plan = await answer(api.GET('/api/v1/reminders/plan'));
    await replacePlan(change(plan), plan.etag);
    await queries.invalidateQueries({ queryKey: ['reminders'] });
  };
  return useMutation({
    mutationFn: ({ id, displayName: name }: Planned['recipient']) =>
      replace((plan) => {
        const others = plan.exceptions.filter(({ account }) => account !== id);
        const own = { unit: null, account: id, digests: true, escalations: true, name };
        return { ...plan, exceptions: [...others, own] };
      }),
    onSuccess: (_, { id, displayName: name }) =>
      toast({
        text: t('excepted', { name }),
        undo: () =>
          replace((plan) => ({
            ...plan,
            exceptions: plan.exceptions.filter(({ account }) => account !== id),
          })),
      }),
    onError: (problem) => toast({ text: <Refusal problem={problem} />, kind: 'danger' }),
  });
}
