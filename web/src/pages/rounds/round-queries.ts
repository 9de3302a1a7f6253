import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';

/** A reporting round (Auswertungsrunde), and a unit on its board. */
export type Round = Message<'RoundDto'>;
export type Board = Message<'BoardDto'>;
export type BoardUnit = Message<'BoardUnitDto'>;

/** How often the board of an open round is asked for again, so that it shows what units hand in. */
const EVERY_MS = 60_000;

/** All rounds, the newest first. */
export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: () => answer(api.GET('/api/v1/rounds')),
});

/** A round with all its units, their states and their figures. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id, 'board'],
    queryFn: () => answer(api.GET('/api/v1/rounds/{id}/board', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.round.state === 'OPEN' ? EVERY_MS : false),
  });

/** A round with everything that happened in it. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: () => answer(api.GET('/api/v1/rounds/{id}', { params: { path: { id } } })),
  });

/** The units that report on a day (R17), by Kürzel. */
export const reportingUnitsQuery = (on: string) =>
  queryOptions({
    queryKey: ['units', { on }],
    queryFn: () => answer(api.GET('/api/v1/units', { params: { query: { on } } })),
    select: ({ items }) => items.filter(({ reporting }) => reporting),
    enabled: on !== '',
    staleTime: 60_000,
  });

/** Asks anew for everything that is shown of rounds and submissions, after something happened in one. */
export function useRoundsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const keys = ['rounds', 'submissions', 'submission'];
    await Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
}
