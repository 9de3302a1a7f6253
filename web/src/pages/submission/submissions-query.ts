import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';

type Submission = Message<'SubmissionDto'>;

/** The submissions of the own units, those of open rounds first. */
export const submissionsQuery = queryOptions({
  queryKey: ['submissions'],
  queryFn: () => answer(api.GET('/api/v1/submissions')),
});

/** One submission with its figures and what happened to it. */
export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: () => answer(api.GET('/api/v1/submissions/{id}', { params: { path: { id } } })),
  });

/** The submissions round by round, in the order in which they come. */
export function byRound(submissions: readonly Submission[]): Submission[][] {
  const ids = [...new Set(submissions.map(({ round }) => round.id))];
  return ids.map((id) => submissions.filter(({ round }) => round.id === id));
}
