import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { Button } from '../parts/button.js';
import { SelectField } from '../parts/field.js';
import { useTerms } from '../texts/terms.js';
import { changeLanguage, currentLanguage, defineTexts, LANGUAGES } from '../texts/texts.js';
import { sessionQuery, useSession } from './session.js';
import { useShortcutList } from './shortcuts.js';
import { applyTheme, currentTheme, THEMES, type Theme } from './theme.js';

const useTexts = defineTexts(
  'accountMenu',
  {
    open: 'Konto und Einstellungen',
    theme: 'Darstellung',
    themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    language: 'Sprache',
    shortcuts: 'Tastenkürzel',
    signOut: 'Abmelden',
    noRole: 'Ihr Konto hat heute keine Rolle.',
  },
  {
    open: 'Account and settings',
    theme: 'Appearance',
    themes: { system: 'as the device', light: 'light', dark: 'dark' },
    language: 'Language',
    shortcuts: 'Keyboard shortcuts',
    signOut: 'Sign out',
    noRole: 'Your account has no role today.',
  },
);

/** Who is signed in, with appearance, language and the way out. */
export function AccountMenu() {
  const t = useTexts();
  const terms = useTerms();
  const { account, roles } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [theme, setTheme] = useState(currentTheme());
  const box = useRef<HTMLDivElement>(null);
  const signOut = useSignOut();
  const showShortcuts = useShortcutList();
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (
        event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)
      ) {
        setOpen(false);
      }
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [isOpen]);
  return (
    <div className="account-menu" ref={box}>
      <Button
        kind="tertiary"
        icon="account-circle"
        aria-expanded={isOpen}
        aria-haspopup="true"
        onClick={() => setOpen(!isOpen)}
      >
        <span className="account-menu__name">{account.displayName}</span>
        <span className="kern-sr-only">, {t('open')}</span>
      </Button>
      {isOpen && (
        <div className="account-menu__panel">
          <p className="account-menu__who">
            <strong>{account.displayName}</strong>
            <br />
            {account.email}
          </p>
          <p className="muted">
            {roles.length === 0 ? t('noRole') : roles.map((role) => terms(`role.${role}`)).join(', ')}
          </p>
          <SelectField
            label={t('theme')}
            value={theme}
            onChange={({ target }) => {
              const chosen = target.value as Theme;
              setTheme(chosen);
              applyTheme(chosen);
            }}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {t(`themes.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('language')}
            value={currentLanguage()}
            onChange={({ target }) => void changeLanguage(target.value === 'en' ? 'en' : 'de')}
          >
            {LANGUAGES.map(({ id, label }) => (
              <option key={id} value={id} lang={id}>
                {label}
              </option>
            ))}
          </SelectField>
          <Button
            icon="help"
            onClick={() => {
              setOpen(false);
              showShortcuts();
            }}
          >
            {t('shortcuts')}
          </Button>
          <Button icon="logout" onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Ends the session here and, where one signs in by the city's service, there too; nothing stays on the screen. */
function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    const { redirectTo } = await answer(api.POST('/api/v1/session/sign-out'));
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, null);
    if (redirectTo) window.location.assign(redirectTo);
    else await router.navigate({ to: '/anmelden' });
  };
}
