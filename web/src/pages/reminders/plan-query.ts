import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';

type Plan = Message<'ShownReminderPlanDto'>;

/** The plan as it holds. */
export const planQuery = queryOptions({
  queryKey: ['reminders', 'plan'],
  queryFn: () => answer(api.GET('/api/v1/reminders/plan')),
});

/** Replaces the plan whose state was read. */
export function replacePlan({ hour, rules, exceptions }: Plan, etag: string): Promise<Plan> {
  const plain = exceptions.map(({ unit, account, digests, escalations }) => ({
    ...{ unit, account, digests, escalations },
  }));
  return answer(
    api.PUT('/api/v1/reminders/plan', {
      params: { header: { 'If-Match': etag } },
      body: { hour, rules, exceptions: plain },
    }),
  );
}
