import { useMemo } from 'react';
import { Problem } from '../api/client.js';

/**
 * A problem whose sentences speak of the fields by their labels, not by the names of the interface. It is the same
 * one as long as the service has not refused anew: only a new one takes the focus.
 */
export function useLabelled(problem: unknown, labels: Readonly<Record<string, string>>): unknown {
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels of another language make no new problem
  return useMemo(() => {
    if (!(problem instanceof Problem)) return problem;
    const say = (text: string) =>
      text.replace(/„(\w+)“/g, (all, name: string) => (labels[name] ? `„${labels[name]}“` : all));
    const errors = problem.errors.map((error) => ({ ...error, message: say(error.message) }));
    return new Problem(problem.status, problem.code, say(problem.message), errors, problem.requestId);
  }, [problem]);
}
