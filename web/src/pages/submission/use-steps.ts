import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { useToast } from '../../app/toasts.js';
import { defineTexts } from '../../texts/texts.js';
import { submissionQuery, submissionsQuery } from './submissions-query.js';

const useTexts = defineTexts(
  'submissionSteps',
  {
    check: 'Die Zahlen sind geprüft.',
    signature: 'Die Meldung ist gezeichnet.',
    'hand-in': 'Die Meldung ist übermittelt und gesiegelt.',
    withdrawal: 'Prüfung und Zeichnung sind zurückgenommen.',
  },
  {
    check: 'The figures are checked.',
    signature: 'The submission is signed.',
    'hand-in': 'The submission is handed in and sealed.',
    withdrawal: 'Check and signature are taken back.',
  },
);

type Submission = Message<'SubmissionDetailDto'>;
/** A step of the unit, as its address names it. */
type Step = 'check' | 'signature' | 'hand-in' | 'withdrawal';

/** The steps of a submission, and how the last ones went. */
export type Steps = ReturnType<typeof useSteps>;

/**
 * Takes steps with a submission one after the other, each with the state and the figures that are on the screen. What
 * succeeded stays when a later one is refused; after a refusal the present state is read again.
 */
export function useSteps(submission: Submission) {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  const { queryKey } = submissionQuery(submission.id);
  const mutation = useMutation({
    mutationFn: async ({ steps, nilReturn }: { steps: Step[]; nilReturn: boolean }) => {
      let now = submission;
      for (const step of steps) {
        now = await answer(call(step, now, nilReturn));
        queries.setQueryData(queryKey, now);
        toast({ text: t(step) });
      }
    },
    onError: () => queries.invalidateQueries({ queryKey }),
    onSettled: () => queries.invalidateQueries({ queryKey: submissionsQuery.queryKey }),
  });
  return {
    take: (steps: Step[], nilReturn = false) => mutation.mutate({ steps, nilReturn }),
    isPending: mutation.isPending,
    problem: mutation.error,
    /** What was wanted last. */
    wanted: mutation.variables?.steps ?? [],
  };
}

function call(step: Step, { id, etag, figuresHash }: Submission, nilReturn: boolean) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  const seen = { figuresHash: figuresHash ?? '' };
  switch (step) {
    case 'check':
      return api.POST('/api/v1/submissions/{id}/check', {
        params,
        body: nilReturn ? { ...seen, nilReturn } : seen,
      });
    case 'signature':
      return api.POST('/api/v1/submissions/{id}/signature', { params, body: seen });
    case 'hand-in':
      return api.POST('/api/v1/submissions/{id}/hand-in', { params });
    case 'withdrawal':
      return api.POST('/api/v1/submissions/{id}/withdrawal', { params });
  }
}
