import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { Button, LinkButton } from '../parts/button.js';
import { useTerms } from '../texts/terms.js';
import { defineTexts } from '../texts/texts.js';
import { DisplayFields } from './display-fields.js';
import { sessionQuery, useSession } from './session.js';

const useTexts = defineTexts(
  'accountMenu',
  {
    open: 'Konto und Einstellungen',
    profile: 'Profil',
    signOut: 'Abmelden',
    noRole: 'Ihr Konto hat heute keine Rolle.',
  },
  {
    open: 'Account and settings',
    profile: 'Profile',
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
  const box = useRef<HTMLDivElement>(null);
  const signOut = useSignOut();
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
        aria-label={`${account.displayName}, ${t('open')}`}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="account-menu__name">{account.displayName}</span>
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
          <DisplayFields />
          <LinkButton to="/profil" icon="account-circle" onClick={() => setOpen(false)}>
            {t('profile')}
          </LinkButton>
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
