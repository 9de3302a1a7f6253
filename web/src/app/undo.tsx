import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Refusal } from '../parts/said-by-service.js';
import { defineTexts } from '../texts/texts.js';
import { useToast } from './toasts.js';

const useTexts = defineTexts(
  'undo',
  { undone: 'Zurückgenommen.', failed: 'Das ließ sich nicht zurücknehmen.' },
  { undone: 'Undone.', failed: 'That could not be undone.' },
);

/** Undoes an own change and says so; whatever is shown is then asked for again. */
export function useUndo(): (change: number) => Promise<boolean> {
  const t = useTexts();
  const toast = useToast();
  const queries = useQueryClient();
  return async (change) => {
    try {
      await answer(api.POST('/api/v1/changes/{id}/undo', { params: { path: { id: change } } }));
      toast({ text: t('undone') });
      return true;
    } catch (problem) {
      toast({ text: <Refusal problem={problem} otherwise={t('failed')} />, kind: 'danger' });
      return false;
    } finally {
      await queries.invalidateQueries();
    }
  };
}

/**
 * Says what has just been done, with a way to take it back, and shows everything anew. The change is the newest own
 * one unless its number is known.
 */
export function useDone(): (text: string, change?: number | null) => Promise<void> {
  const toast = useToast();
  const queries = useQueryClient();
  const undo = useUndo();
  return async (text, change) => {
    const number = change ?? (await lastChange());
    toast({ text, ...(number === undefined ? {} : { undo: async () => void (await undo(number)) }) });
    await queries.invalidateQueries();
  };
}

/** The number of the newest own change; undefined when there is none, or when it cannot be known just now. */
export async function lastChange(): Promise<number | undefined> {
  try {
    const { items } = await answer(api.GET('/api/v1/changes', { params: { query: { pageSize: 1 } } }));
    return items[0]?.id;
  } catch {
    return undefined;
  }
}
