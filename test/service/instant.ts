import { setTimeout as pause } from 'node:timers/promises';
import type { TestService } from './service.js';

/**
 * An instant (Wissensstand) after everything imported so far and before everything imported from now on. The
 * pauses keep it apart from both, because an answer names an instant in milliseconds and the database keeps
 * microseconds.
 */
export async function instantBetween(service: TestService): Promise<string> {
  await pause(10);
  const { knownAt } = await service.evaluation({});
  await pause(10);
  return knownAt;
}
