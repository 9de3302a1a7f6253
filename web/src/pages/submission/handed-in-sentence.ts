import type { Message } from '../../api/client.js';
import { defineTexts } from '../../texts/texts.js';
import { useDeadline } from './deadline.js';

const useTexts = defineTexts(
  'handedInSentence',
  {
    missing_one: '1 von {{of}} Einheiten hat noch nicht übermittelt.',
    missing_other: '{{count}} von {{of}} Einheiten haben noch nicht übermittelt.',
    none: 'Noch keine von {{of}} Einheiten hat übermittelt.',
    alone: '{{unit}} hat noch nicht übermittelt.',
    aloneDone: '{{unit}} hat übermittelt.',
    done: 'Alle {{of}} Einheiten haben übermittelt.',
    closed: 'Die Runde ist geschlossen.',
  },
  {
    missing_one: '1 of {{of}} units has not handed in yet.',
    missing_other: '{{count}} of {{of}} units have not handed in yet.',
    none: 'None of {{of}} units has handed in yet.',
    alone: '{{unit}} has not handed in yet.',
    aloneDone: '{{unit}} has handed in.',
    done: 'All {{of}} units have handed in.',
    closed: 'The round is closed.',
  },
);

/** Where the own units stand in one round, in one sentence, and how long there is time. */
export function useHandedInSentence(): (submissions: readonly Message<'SubmissionDto'>[]) => string {
  const t = useTexts();
  const deadline = useDeadline();
  return (submissions) => {
    const [first] = submissions;
    if (first === undefined) return '';
    const missing = submissions.filter(({ state }) => state !== 'SUBMITTED' && state !== 'ACCEPTED').length;
    const unit = `${first.unit.code} ${first.unit.name}`;
    const of = submissions.length;
    const handedIn = t(key(missing, of), { count: missing, of, unit });
    if (first.round.state !== 'OPEN') return `${handedIn} ${t('closed')}`;
    return missing === 0 ? handedIn : `${handedIn} ${deadline(first.round)}`;
  };
}

function key(missing: number, of: number): 'alone' | 'aloneDone' | 'done' | 'none' | 'missing' {
  if (of === 1) return missing === 0 ? 'aloneDone' : 'alone';
  if (missing === 0) return 'done';
  return missing === of ? 'none' : 'missing';
}
