import { type ReactNode, useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { CheckField, TextField } from './field.js';

const useTexts = defineTexts(
  'passwordField',
  {
    hint: 'Mindestens 12 Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben. Großbuchstaben, Ziffern und Sonderzeichen sind erlaubt, aber nicht nötig.',
    show: 'Passwort zeigen',
  },
  {
    hint: 'At least 12 characters, for example four words that have nothing to do with each other. Capitals, digits and special characters are allowed, but not needed.',
    show: 'Show password',
  },
);

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (password: string) => void;
  error?: ReactNode;
}

/** A new password; it can be looked at, so that nobody has to type it twice. */
export function NewPasswordField({ label, value, onChange, error }: NewPasswordFieldProps) {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        label={label}
        hint={t('hint')}
        error={error}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="off"
        spellCheck={false}
        required
        minLength={12}
        maxLength={128}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <CheckField label={t('show')} checked={isShown} onChange={({ target }) => setShown(target.checked)} />
    </>
  );
}
