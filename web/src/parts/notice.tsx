import { type ReactNode, useEffect, useRef } from 'react';
import { Problem } from '../api/client.js';
import { saidInList } from '../texts/refusals.js';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';
import { Refusal, SaidByService } from './said-by-service.js';

const useTexts = defineTexts(
  'notice',
  {
    noAnswer:
      'Der Dienst antwortet nicht. Ihre Eingaben sind noch da. Bitte versuchen Sie es gleich noch einmal.',
    unknown: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    faults_one: 'Bitte prüfen Sie eine Angabe',
    faults_other: 'Bitte prüfen Sie {{count}} Angaben',
    failed: 'Das hat nicht geklappt',
    quote: 'Wenn Sie Hilfe brauchen, nennen Sie diese Nummer: {{number}}',
    again: 'Noch einmal versuchen',
    reload: 'Neuen Stand laden',
  },
  {
    noAnswer: 'The service does not answer. What you entered is still there. Please try again in a moment.',
    unknown: 'That did not work. Please try again.',
    faults_one: 'Please check one entry',
    faults_other: 'Please check {{count}} entries',
    failed: 'That did not work',
    quote: 'If you need help, quote this number: {{number}}',
    again: 'Try again',
    reload: 'Load the new state',
  },
);

interface NoticeProps {
  kind: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  /** Spoken at once by screen readers. */
  live?: boolean;
}

/** A message inside of a page. */
export function Notice({ kind, title, children, live }: NoticeProps) {
  return (
    <div className={`kern-alert kern-alert--${kind}`} role={live ? 'alert' : undefined}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children !== undefined && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

/**
 * What the service has refused: takes the focus, says everything that is wrong, and leads to the fields.
 * `fieldOf` answers the id of the field that a pointer is about; without it the sentences stand alone.
 */
export function ProblemNotice({
  problem,
  fieldOf,
  retry,
  reload,
}: {
  problem: unknown;
  fieldOf?: (pointer: string) => string | undefined;
  retry?: () => void;
  /** Reads what somebody else has changed meanwhile (412). */
  reload?: () => void;
}) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new problem takes the focus again
  useEffect(() => box.current?.focus(), [problem]);
  if (!problem) return null;
  const known = problem instanceof Problem ? problem : undefined;
  const faults = known?.errors ?? [];
  // What is refused stays refused; what did not arrive, was too much or failed may work the next time.
  const mayWorkLater = known === undefined || known.status === 0 || known.status >= 429;
  const title =
    faults.length > 0 && known?.status === 400 ? t('faults', { count: faults.length }) : t('failed');
  return (
    <div ref={box} tabIndex={-1} className="problem" role="alert">
      <Notice kind="danger" title={title}>
        {faults.length === 0 || known?.status !== 400 ? (
          <p className="kern-body">
            <Refusal problem={problem} otherwise={t(known?.status === 0 ? 'noAnswer' : 'unknown')} />
          </p>
        ) : null}
        {faults.length > 0 && (
          <ul className="problem__faults">
            {faults.slice(0, 20).map((fault, index) => {
              const field = fault.pointer && fieldOf?.(fault.pointer);
              const said = <SaidByService said={saidInList(fault)} />;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: faults have no other identity and never move
                <li key={index}>{field ? <a href={`#${field}`}>{said}</a> : said}</li>
              );
            })}
          </ul>
        )}
        {(known === undefined || known.status >= 500) && known?.requestId && (
          <p className="kern-body">{t('quote', { number: known.requestId })}</p>
        )}
        {retry && mayWorkLater && (
          <Button small onClick={retry}>
            {t('again')}
          </Button>
        )}
        {reload && known?.status === 412 && (
          <Button small icon="autorenew" onClick={reload}>
            {t('reload')}
          </Button>
        )}
      </Notice>
    </div>
  );
}
