import { DisplayFields } from '../../app/display-fields.js';
import { useSession } from '../../app/session.js';
import { useShortcutList } from '../../app/shortcuts.js';
import { Button } from '../../parts/button.js';
import { Page, Section } from '../../parts/page.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { OwnMails } from './own-mails.js';
import { OwnPassword } from './own-password.js';
import { OwnReminders } from './own-reminders.js';
import { OwnSessions } from './own-sessions.js';
import { OwnTokens } from './own-tokens.js';

const useTexts = defineTexts(
  'profile',
  {
    title: 'Profil',
    lead: '{{name}}, {{email}}',
    noRole: 'Ihr Konto hat heute keine Rolle.',
    roles: 'Ihre Rollen: {{roles}}.',
    display: 'Darstellung und Sprache',
    displayHelp: 'Gilt auf diesem Gerät.',
    shortcuts: 'Tastenkürzel ansehen und einstellen',
  },
  {
    title: 'Profile',
    lead: '{{name}}, {{email}}',
    noRole: 'Your account has no role today.',
    roles: 'Your roles: {{roles}}.',
    display: 'Appearance and language',
    displayHelp: 'Holds on this device.',
    shortcuts: 'View and set keyboard shortcuts',
  },
);

/** What belongs to the own account and device. */
export function Profile() {
  const t = useTexts();
  const terms = useTerms();
  const { account, roles } = useSession();
  const showShortcuts = useShortcutList();
  const names = roles.map((role) => terms(`role.${role}`)).join(', ');
  return (
    <Page title={t('title')} lead={t('lead', { name: account.displayName, email: account.email })}>
      <p className="muted">{names ? t('roles', { roles: names }) : t('noRole')}</p>
      <Section title={t('display')}>
        <p className="muted">{t('displayHelp')}</p>
        <div className="form">
          <DisplayFields />
          <Button icon="help" onClick={showShortcuts}>
            {t('shortcuts')}
          </Button>
        </div>
      </Section>
      <OwnReminders />
      <OwnMails />
      <OwnPassword />
      <OwnSessions />
      <OwnTokens />
    </Page>
  );
}
