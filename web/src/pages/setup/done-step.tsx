import { LinkButton } from '../../parts/button.js';
import { Page } from '../../parts/page.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'doneStep',
  {
    title: 'Lernstand ist eingerichtet',
    lead: 'Als Nächstes bekommt das Haupt- und Personalamt ein Konto: Es wertet aus und spielt Dateien ein.',
    hr: 'Konto für das Personalamt anlegen',
    later: 'Später, zur Startseite',
    why: 'Ihr eigenes Konto zeigt keine Personen. Wer Konten verwaltet, soll nicht zugleich Nachweise sehen.',
  },
  {
    title: 'Lernstand has been set up',
    lead: 'Next the personnel department gets an account: it evaluates and imports files.',
    hr: 'Make the account of the personnel department',
    later: 'Later, to the start page',
    why: 'Your own account shows no persons. Who manages accounts shall not see evidence as well.',
  },
);

/** The end, with what comes next. */
export function DoneStep() {
  const t = useTexts();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className="buttons">
        <LinkButton to="/konten/neu" search={{ rolle: 'HR' }} kind="primary">
          {t('hr')}
        </LinkButton>
        <LinkButton to="/">{t('later')}</LinkButton>
      </p>
      <p className="muted">{t('why')}</p>
    </Page>
  );
}
