import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from '../parts/button.js';
import { CheckField } from '../parts/field.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'shortcuts',
  {
    title: 'Tastenkürzel',
    show: 'Diese Übersicht zeigen',
    letters: 'Einzelne Tasten als Kürzel verwenden',
    lettersHint:
      'Ausgeschaltet wirken nur noch Kürzel mit Strg. Das merkt sich dieses Gerät. In Textfeldern wirken einzelne Tasten nie.',
    close: 'Schließen',
    key: 'Taste',
    does: 'Wirkung',
  },
  {
    title: 'Keyboard shortcuts',
    show: 'Show this overview',
    letters: 'Use single keys as shortcuts',
    lettersHint:
      'When off, only shortcuts with Ctrl work. This device remembers it. Single keys never work in text fields.',
    close: 'Close',
    key: 'Key',
    does: 'Effect',
  },
);

const REMEMBERED = 'lernstand.shortcuts';

interface Shortcut {
  /** A single character, or `Ctrl+Enter`. */
  key: string;
  /** What it does, in the list of shortcuts. */
  text: string;
  run: () => void;
}

interface Registry {
  add: (shortcut: Shortcut) => () => void;
  show: () => void;
}

const Known = createContext<Registry>({ add: () => () => undefined, show: () => undefined });

/** Knows the shortcuts of what is shown; `?` lists them, and single characters can be switched off (WCAG 2.1.4). */
export function Shortcuts({ children }: { children: ReactNode }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [hasLetters, setLetters] = useState(localStorage.getItem(REMEMBERED) !== 'off');
  const show = useCallback(() => dialog.current?.showModal(), []);
  const add = useCallback((shortcut: Shortcut) => {
    setShortcuts((known) => [...known, shortcut]);
    return () => setShortcuts((known) => known.filter((each) => each !== shortcut));
  }, []);
  const registry = useMemo(() => ({ add, show }), [add, show]);
  const all = useMemo(() => [...shortcuts, { key: '?', text: t('show'), run: show }], [shortcuts, show, t]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || dialog.current?.open) return;
      const pressed = all.findLast(({ key }) => isPressed(event, key, hasLetters));
      if (!pressed) return;
      event.preventDefault();
      pressed.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [all, hasLetters]);
  return (
    <Known value={registry}>
      {children}
      <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title" className="kern-heading-medium">
          {t('title')}
        </h2>
        <table className="kern-table kern-table--small shortcuts">
          <thead className="kern-sr-only">
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('does')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ key, text }) => (
              <tr key={key} className="kern-table__row">
                <th scope="row" className="kern-table__cell">
                  <kbd>{key.replace('Ctrl', 'Strg')}</kbd>
                </th>
                <td className="kern-table__cell">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <CheckField
          label={t('letters')}
          checked={hasLetters}
          onChange={({ target }) => {
            setLetters(target.checked);
            localStorage.setItem(REMEMBERED, target.checked ? 'on' : 'off');
          }}
        />
        <p className="muted">{t('lettersHint')}</p>
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </dialog>
    </Known>
  );
}

/** Gives a shortcut to whatever is shown, as long as it is shown; without `run` there is none. */
export function useShortcut(key: string, text: string, run: (() => void) | undefined): void {
  const { add } = useContext(Known);
  const newest = useRef(run);
  newest.current = run;
  const isOn = run !== undefined;
  useEffect(
    () => (isOn ? add({ key, text, run: () => newest.current?.() }) : undefined),
    [add, key, text, isOn],
  );
}

/** Shows the list of shortcuts. */
export const useShortcutList = () => useContext(Known).show;

function isPressed(event: KeyboardEvent, key: string, hasLetters: boolean): boolean {
  const hasControl = event.ctrlKey || event.metaKey;
  if (key === 'Ctrl+Enter') return hasControl && event.key === 'Enter';
  if (!hasLetters || hasControl || event.altKey || event.key !== key) return false;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return !isTyping || /^(checkbox|radio)$/.test((target as HTMLInputElement).type);
}
