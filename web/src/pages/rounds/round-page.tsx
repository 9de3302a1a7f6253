import type { ReactNode } from 'react';
import { useMay } from '../../app/session.js';
import { Notice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'roundPage',
  {
    forbidden: 'Auswertungsrunden führt das Haupt- und Personalamt',
    forbiddenHelp: 'Ihrem Konto fehlt dafür das Recht. Die Administration kann es geben.',
  },
  {
    forbidden: 'Reporting rounds are kept by the personnel department',
    forbiddenHelp: 'Your account lacks the right. The administration can give it.',
  },
);

/** A page of the personnel department: what is on it is asked for only with the right `ROUNDS`. */
export function ForRounds({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts();
  const may = useMay();
  if (may('ROUNDS')) return children;
  return (
    <Page title={title}>
      <Notice kind="info" title={t('forbidden')}>
        <p className="kern-body">{t('forbiddenHelp')}</p>
      </Notice>
    </Page>
  );
}
