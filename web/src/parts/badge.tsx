import type { ReactNode } from 'react';
import type { Message } from '../api/client.js';
import { useTerms } from '../texts/terms.js';

type Kind = 'info' | 'success' | 'warning' | 'danger';

/** A short state: colour, icon and word, so that none of them is needed alone. */
export function Badge({ kind, children }: { kind: Kind; children: ReactNode }) {
  return (
    <span className={`kern-badge kern-badge--${kind} kern-badge--small`}>
      <span className={`kern-icon kern-icon--${kind} kern-icon--small`} aria-hidden="true" />
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}

const STATUS: Record<Message<'PersonDto'>['status'], Kind> = {
  FULFILLED: 'success',
  OPEN: 'warning',
  NOT_FULFILLED: 'danger',
  NOT_OBLIGED: 'info',
};

/** Status of a person (R16). */
export function StatusBadge({ status }: { status: Message<'PersonDto'>['status'] }) {
  const terms = useTerms();
  return <Badge kind={STATUS[status]}>{terms(`status.${status}`)}</Badge>;
}

const RECOGNITION: Record<Message<'RecordedTrainingDto'>['recognition'], Kind> = {
  RECOGNISED: 'success',
  SUBMITTED: 'warning',
  REJECTED: 'danger',
};

/** State of the recognition of a training (R15). */
export function RecognitionBadge({ recognition }: { recognition: keyof typeof RECOGNITION }) {
  const terms = useTerms();
  return <Badge kind={RECOGNITION[recognition]}>{terms(`recognition.${recognition}`)}</Badge>;
}

const SUBMISSION: Record<Message<'SubmissionDto'>['state'], Kind> = {
  OPEN: 'warning',
  CHECKED: 'info',
  SIGNED: 'info',
  SUBMITTED: 'success',
  ACCEPTED: 'success',
  RETURNED: 'danger',
};

/** State of the submission of a unit in a reporting round. */
export function SubmissionBadge({ state }: { state: keyof typeof SUBMISSION }) {
  const terms = useTerms();
  return <Badge kind={SUBMISSION[state]}>{terms(`submissionState.${state}`)}</Badge>;
}
