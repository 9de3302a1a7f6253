import { type InputHTMLAttributes, type ReactNode, useEffect, useState } from 'react';
import { useSession } from '../app/session.js';
import { readDay, showDay } from '../texts/format.js';
import { defineTexts } from '../texts/texts.js';
import { TextField } from './field.js';

const useTexts = defineTexts(
  'dateField',
  { hint: 'TT.MM.JJJJ, auch 1.3.26 oder heute', invalid: 'Das ist kein Tag. Beispiel: 31.12.2026' },
  { hint: 'DD/MM/YYYY, also 1.3.26 or today', invalid: 'That is not a day. Example: 31/12/2026' },
);

interface DateFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  /** Gets `YYYY-MM-DD`, or an empty text while what is typed is no day. */
  onChange: (day: string) => void;
  error?: ReactNode;
  optional?: boolean;
  hint?: string | false;
}

/** A day in one text field, typed as people write days. */
export function DateField({ value, onChange, error, hint, onBlur, ...rest }: DateFieldProps) {
  const t = useTexts();
  const { today } = useSession();
  const [typed, setTyped] = useState(value && showDay(value));
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    setTyped((now) => (readDay(now, today) === (value || null) ? now : value && showDay(value)));
  }, [value, today]);
  const isNoDay = typed.trim() !== '' && readDay(typed, today) === null;
  const isWrong = isLeft && isNoDay;
  return (
    <TextField
      {...rest}
      // A form is not sent with a day left out because it could not be read.
      ref={(input) => {
        input?.setCustomValidity(isNoDay ? t('invalid') : '');
      }}
      inputMode="numeric"
      autoComplete="off"
      size={12}
      hint={hint === false ? undefined : (hint ?? t('hint'))}
      error={isWrong ? t('invalid') : error}
      value={typed}
      onChange={({ target }) => {
        setLeft(false);
        setTyped(target.value);
        onChange(readDay(target.value, today) ?? '');
      }}
      onBlur={(event) => {
        setLeft(true);
        const day = readDay(typed, today);
        if (day) setTyped(showDay(day));
        onBlur?.(event);
      }}
    />
  );
}
