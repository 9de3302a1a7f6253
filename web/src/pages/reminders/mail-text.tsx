import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts('mailText', { why: 'Warum:' }, { why: 'Why:' });

/** A mail to unfold: its subject, and below it what it says and why it is sent. */
export function MailText({ subject, body, why }: { subject: string; body: string; why: string }) {
  const t = useTexts();
  return (
    <details className="mail-text">
      <summary>{subject}</summary>
      <p className="mail-text__body">{body}</p>
      <p className="muted">
        {t('why')} {why}
      </p>
    </details>
  );
}
