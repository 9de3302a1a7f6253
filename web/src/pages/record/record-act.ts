import { useRef } from 'react';
import { answer, api, type Message, newKey, Problem } from '../../api/client.js';

type NewTraining = Message<'NewTrainingDto'>;
type Recorded = Message<'RecordedTrainingDto'>;

/** What is to be recorded: the certificate of a person with its evidence. */
export interface ToRecord {
  training: NewTraining;
  /** Whether the original was seen. */
  isSeen: boolean;
  files: readonly File[];
}

interface Act {
  key: string;
  said: string;
  /** Evidence that has arrived. */
  done: Set<File | 'ORIGINAL_SEEN'>;
}

/**
 * Records a certificate and then its evidence. When an answer gets lost, the same act is sent again under the same
 * key, and what has arrived is not sent twice: nothing is recorded double, and nothing is lost.
 */
export function useRecordAct(): (asked: ToRecord) => Promise<Recorded> {
  const act = useRef<Act>(null);
  return async ({ training, isSeen, files }) => {
    const said = JSON.stringify(training);
    if (act.current?.said !== said) act.current = { key: newKey(), said, done: new Set() };
    const { key, done } = act.current;
    const recorded = await answer(
      api.POST('/api/v1/trainings', { body: training, params: { header: { 'Idempotency-Key': key } } }),
    );
    if (isSeen && !done.has('ORIGINAL_SEEN')) {
      await onlyOnce(stateSeen(recorded.id));
      done.add('ORIGINAL_SEEN');
    }
    for (const file of files.filter((each) => !done.has(each))) {
      await onlyOnce(addFile(recorded.id, file));
      done.add(file);
    }
    act.current = null;
    return recorded;
  };
}

/** Notes that the original of a certificate was seen today. */
export function stateSeen(id: string) {
  return answer(
    api.POST('/api/v1/trainings/{id}/evidence/statement', {
      params: { path: { id } },
      body: { kind: 'ORIGINAL_SEEN' },
    }),
  );
}

/** Adds a file as evidence of a training. */
export function addFile(id: string, file: File, despiteSame?: string) {
  const form = new FormData();
  // Fields come before the file: the service reads them in this order.
  if (despiteSame) form.append('despiteSame', despiteSame);
  form.append('file', file);
  return answer(
    api.POST('/api/v1/trainings/{id}/evidence', {
      params: { path: { id } },
      // The description says what the form holds; the browser makes it.
      body: form as unknown as Message<'EvidenceFormDto'>,
      bodySerializer: () => form,
    }),
  );
}

/** What the training has already came with an answer that got lost: that is no fault. */
async function onlyOnce(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'EVIDENCE_ALREADY_THERE') throw problem;
  }
}
