import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { useReminderTerms } from './terms.js';

const KIND = {
  WAITING: 'info',
  SENT: 'success',
  FAILED: 'danger',
  SKIPPED: 'warning',
  EXPIRED: 'warning',
} as const;

/** Where a mail stands. */
export function MailStateBadge({ state }: { state: Message<'MailDto'>['state'] }) {
  const terms = useReminderTerms();
  return <Badge kind={KIND[state]}>{terms(`state.${state}`)}</Badge>;
}
