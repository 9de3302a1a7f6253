import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, type Message, Problem } from '../api/client.js';

/** Who is signed in, with what they may do. */
export type Session = Message<'SessionDto'>;
export type Right = Session['rights'][number];

/** The session as the service knows it; null = nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answer(api.GET('/api/v1/session'));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 401) return null;
      throw problem;
    }
  },
  staleTime: 60_000,
});

/** The session inside of the pages that need one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Problem(401, 'UNAUTHENTICATED', '');
  return data;
}

/** Whether the signed-in account may do something somewhere. */
export function useMay(): (right: Right) => boolean {
  const { rights } = useSession();
  return (right) => rights.includes(right);
}
