import { type ReactNode, useEffect, useId, useRef } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';

const useTexts = defineTexts('dialog', { close: 'Schließen' }, { close: 'Close' });

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question that must be answered before anything else; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useTexts();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className="kern-dialog dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="kern-dialog__header">
        <h2 id={id} className="kern-title">
          {title}
        </h2>
        <Button kind="tertiary" small icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className="kern-dialog__body">{children}</div>
    </dialog>
  );
}
