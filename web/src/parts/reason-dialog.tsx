import { useEffect, useId, useRef, useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';
import { faultOf, SelectField, TextArea } from './field.js';
import { ProblemNotice } from './notice.js';

const useTexts = defineTexts(
  'reasonDialog',
  { template: 'Vorlage', own: 'eigene Worte', cancel: 'Abbrechen' },
  { template: 'Template', own: 'own words', cancel: 'Cancel' },
);

interface ReasonDialogProps {
  title: string;
  label: string;
  hint?: string;
  /** The button that does it. */
  action: string;
  /** Sentences to choose from. */
  templates?: readonly string[];
  /** How the service calls the reason, and how long it may be. */
  member?: string;
  maxLength?: number;
  problem: unknown;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason of an act that needs one; Escape and „Abbrechen“ leave everything as it is. */
export function ReasonDialog({
  title,
  label,
  hint,
  action,
  templates = [],
  member = 'reason',
  maxLength = 500,
  problem,
  onReason,
  onClose,
}: ReasonDialogProps) {
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog dense" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`} className="kern-heading-medium">
        {title}
      </h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onReason(reason.trim());
        }}
      >
        <ProblemNotice problem={problem} />
        {templates.length > 0 && (
          <SelectField
            label={t('template')}
            value={templates.includes(reason) ? reason : ''}
            onChange={({ target }) => setReason(target.value)}
          >
            <option value="">{t('own')}</option>
            {templates.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </SelectField>
        )}
        <TextArea
          label={label}
          hint={hint}
          value={reason}
          required
          minLength={3}
          maxLength={maxLength}
          error={faultOf(problem, member)}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="buttons">
          <Button kind="primary" type="submit">
            {action}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}
