import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Button } from '../parts/button.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'toasts',
  { undo: 'Rückgängig', close: 'Meldung schließen', region: 'Meldungen' },
  { undo: 'Undo', close: 'Close message', region: 'Messages' },
);

const SHOWN_MS = 12_000;

/** A short message about what has just been done, with a way to take it back. */
export interface Toast {
  text: ReactNode;
  undo?: () => void | Promise<void>;
  kind?: 'success' | 'danger';
}

const ShowToast = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a message for twelve seconds, longer while it is looked at; screen readers say it. */
export const useToast = () => useContext(ShowToast);

/** Holds the messages of the page; only the newest is shown. */
export function Toasts({ children }: { children: ReactNode }) {
  const t = useTexts();
  const [toast, setToast] = useState<Toast | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = useCallback((next: Toast) => setToast({ ...next }), []);
  useEffect(() => {
    if (toast === null || isHeld) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const undo = async () => {
    const taken = toast;
    setToast(null);
    await taken?.undo?.();
  };
  return (
    <ShowToast value={show}>
      {children}
      <section className="toasts" aria-live="polite" aria-label={t('region')}>
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: holding the message while the pointer is on it is no action
          <div
            className={`toast toast--${toast.kind ?? 'success'}`}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className={`kern-icon kern-icon--${toast.kind ?? 'success'}`} aria-hidden="true" />
            <p className="toast__text">{toast.text}</p>
            {toast.undo && (
              <Button kind="secondary" small onClick={() => void undo()}>
                {t('undo')}
              </Button>
            )}
            <Button kind="tertiary" small icon="close" label={t('close')} onClick={() => setToast(null)} />
          </div>
        )}
      </section>
    </ShowToast>
  );
}
