import { useInstallation } from '../../app/installation.js';
import { LinkButton } from '../../parts/button.js';
import { Notice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'administration',
  {
    lead: 'Sie verwalten Konten und sehen, ob der Dienst arbeitet.',
    unfinished: 'Die Einrichtung ist noch nicht fertig',
    unfinishedHelp: 'Es fehlt der Name der Stadt.',
    go: 'Einrichtung fortsetzen',
    account: 'Neues Konto',
    accounts: 'Alle Konten',
    system: 'Systemzustand',
  },
  {
    lead: 'You manage accounts and see whether the service works.',
    unfinished: 'The set-up is not finished yet',
    unfinishedHelp: 'The name of the city is missing.',
    go: 'Go on with the set-up',
    account: 'New account',
    accounts: 'All accounts',
    system: 'System state',
  },
);

/** What an administrator does next. */
export function Administration() {
  const t = useTexts();
  const installation = useInstallation();
  return (
    <>
      <p className="lead">{t('lead')}</p>
      {installation?.city === null && (
        <Notice kind="info" title={t('unfinished')}>
          <p className="kern-body">{t('unfinishedHelp')}</p>
          <LinkButton to="/einrichten" search={{ schritt: 'stadt' }} small>
            {t('go')}
          </LinkButton>
        </Notice>
      )}
      <p className="buttons">
        <LinkButton to="/konten/neu" kind="primary">
          {t('account')}
        </LinkButton>
        <LinkButton to="/konten">{t('accounts')}</LinkButton>
        <LinkButton to="/system">{t('system')}</LinkButton>
      </p>
    </>
  );
}
