import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';

/** A run of the import, as the service tells it. */
export type Run = Message<'ImportRunDto'>;
export type FileKind = NonNullable<Run['kind']>;

/** How often the service is asked while it works. */
const EVERY_MS = 500;

/** Whether the service is busy with a run. */
export function isAtWork({ state }: Run): boolean {
  return state === 'CHECKING' || state === 'APPLYING';
}

/** A run; asked for again and again while the service is busy with it. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['import-run', id],
    queryFn: () => answer(api.GET('/api/v1/import-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? EVERY_MS : false),
  });

/** What the file of a run says, with its errors and corrections. */
export const contentQuery = (id: string) =>
  queryOptions({
    queryKey: ['import-content', id],
    queryFn: () => answer(api.GET('/api/v1/import-runs/{id}/content', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The newest runs. */
export const runsQuery = (page: number, pageSize: number) =>
  queryOptions({
    queryKey: ['import-runs', page, pageSize],
    queryFn: () => answer(api.GET('/api/v1/import-runs', { params: { query: { page, pageSize } } })),
  });

/** The kinds of files with their columns, and how much of each is known. */
export const kindsQuery = queryOptions({
  queryKey: ['import-kinds'],
  queryFn: () => answer(api.GET('/api/v1/import-kinds')),
});

/** Takes over what a call answered about a run; what the file says is asked for anew when it is next shown. */
export function useTakeRun(): (run: Run) => void {
  const queries = useQueryClient();
  return (run) => {
    queries.setQueryData(runQuery(run.id).queryKey, run);
    queries.removeQueries({ queryKey: contentQuery(run.id).queryKey });
    void queries.invalidateQueries({ queryKey: ['import-runs'] });
  };
}
