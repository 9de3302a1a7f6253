import type { TestService } from './service.js';

/**
 * An instant (Wissensstand) after everything imported so far and before everything imported from now on: the
 * service names the newest change that it has considered, to the millisecond in which it is recorded.
 */
export async function instantBetween(service: TestService): Promise<string> {
  return (await service.evaluation({})).knownAt;
}
