import { useId, useRef, useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';

const useTexts = defineTexts(
  'copyField',
  {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    selected: 'Markiert. Kopieren Sie den Text mit Strg + C.',
  },
  { copy: 'Copy', copied: 'Copied.', selected: 'Selected. Copy the text with Ctrl + C.' },
);

/** A text to take along, like a link that is shown only once. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    // Without HTTPS a browser gives no clipboard; the text is then selected at least.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    setSaid(t(isCopied ? 'copied' : 'selected'));
  };
  return (
    <div className="copy-field">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="copy-field__row">
        <input
          ref={field}
          id={id}
          className="kern-form-input__input"
          readOnly
          value={value}
          onFocus={({ target }) => target.select()}
        />
        <Button icon="content-copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <p className="muted" role="status">
        {said}
      </p>
    </div>
  );
}
