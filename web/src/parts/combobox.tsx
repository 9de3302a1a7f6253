import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Field } from './field.js';
import { useSettled } from './use-settled.js';

const useTexts = defineTexts(
  'combobox',
  { none: 'Nichts gefunden', clear: 'Auswahl löschen' },
  { none: 'Nothing found', clear: 'Clear selection' },
);

/** How long a pause in typing is after which proposals are asked for. */
const PAUSE_MS = 120;

interface ComboboxProps<Item> {
  id?: string;
  label: string;
  hint?: string;
  error?: ReactNode;
  optional?: boolean;
  autoFocus?: boolean;
  selected: Item | null;
  onSelect: (item: Item | null) => void;
  /** Also takes what is typed and matches nothing. */
  onType?: (text: string) => void;
  /** What is typed stands for itself: nothing is chosen that was not pointed at. */
  isFree?: boolean;
  /** What stands there before anybody has typed. */
  initialText?: string;
  /** Names the list of proposals; part of the cache's key. */
  source: string;
  search: (text: string) => Promise<readonly Item[]>;
  /** From how many characters on proposals are asked for. */
  from?: number;
  textOf: (item: Item) => string;
  keyOf: (item: Item) => string;
  /** How a proposal looks; its text otherwise. */
  show?: (item: Item) => ReactNode;
}

/** A field with proposals of the service while typing; arrows and Enter choose, Escape closes. */
export function Combobox<Item>({
  id,
  label,
  hint,
  error,
  optional,
  autoFocus,
  selected,
  onSelect,
  onType,
  isFree = false,
  initialText = '',
  source,
  search,
  from = 1,
  textOf,
  keyOf,
  show,
}: ComboboxProps<Item>) {
  const t = useTexts();
  const [text, setText] = useState(selected ? textOf(selected) : initialText);
  const typed = text.trim();
  const asked = useSettled(typed, PAUSE_MS);
  const {
    data: items = [],
    isFetched,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['proposals', source, asked],
    queryFn: () => search(asked),
    enabled: asked.length >= from && (selected === null || textOf(selected) !== text),
    staleTime: 30_000,
    placeholderData: (previous) => previous,
  });
  const shown = asked.length >= from ? [...items] : [];
  // What is listed belongs to what is typed, not to what was typed a moment ago.
  const isCurrent = asked === typed && isFetched && !isPlaceholderData;
  const [isOpen, setOpen] = useState(false);
  const [awaited, setAwaited] = useState<string | null>(null);
  const { highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Item>({
    inputId: id,
    items: shown,
    itemToString: (item) => (item ? textOf(item) : ''),
    selectedItem: selected,
    defaultHighlightedIndex: isFree ? -1 : 0,
    inputValue: text,
    isOpen,
    onIsOpenChange: (change) => setOpen(change.isOpen),
    onInputValueChange: ({ inputValue, type }) => {
      setText(inputValue);
      setAwaited((wanted) => (wanted === inputValue.trim() ? wanted : null));
      if (type !== useCombobox.stateChangeTypes.InputChange) return;
      if (selected) onSelect(null);
      onType?.(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => onSelect(selectedItem ?? null),
  });
  useEffect(() => {
    if (awaited !== typed || !isCurrent) return;
    setAwaited(null);
    const [first] = items;
    if (first === undefined) return;
    setText(textOf(first));
    onSelect(first);
    setOpen(false);
  }, [awaited, typed, isCurrent, items, textOf, onSelect]);
  const isEmpty = isFetched && shown.length === 0 && asked.length >= from && selected === null;
  return (
    <Field {...{ id, label, hint, error, optional }}>
      {(frame) => (
        <div className="combobox">
          <input
            {...getInputProps({
              'aria-describedby': frame['aria-describedby'],
              'aria-invalid': frame['aria-invalid'],
              // At once, and not when downshift says so: a scanner sends Enter a few milliseconds later.
              onChange: (event) => setText(event.currentTarget.value),
              onKeyDown: (event) => {
                if (event.key !== 'Enter' || isFree || selected !== null || typed.length < from) return;
                if (!onType || isOpen) event.preventDefault();
                if (isCurrent) return;
                // Enter came before the proposals: the first of them is chosen when they are there.
                Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
                setAwaited(typed);
              },
            })}
            id={frame.id}
            aria-labelledby={undefined}
            // biome-ignore lint/a11y/noAutofocus: the first field of a page whose task is to fill it
            autoFocus={autoFocus}
            autoComplete="off"
            className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
          />
          {selected && (
            <button
              type="button"
              className="combobox__clear"
              aria-label={t('clear')}
              onClick={() => {
                setText('');
                onSelect(null);
              }}
            >
              <span className="kern-icon kern-icon--close" aria-hidden="true" />
            </button>
          )}
          <ul
            {...getMenuProps({ 'aria-label': label })}
            className="combobox__list"
            hidden={!isOpen || (!isEmpty && shown.length === 0)}
          >
            {isOpen &&
              shown.map((item, index) => (
                <li
                  key={keyOf(item)}
                  {...getItemProps({ item, index })}
                  className={`combobox__item${highlightedIndex === index ? ' combobox__item--active' : ''}`}
                >
                  {show ? show(item) : textOf(item)}
                </li>
              ))}
            {isOpen && isEmpty && !onType && <li className="combobox__item">{t('none')}</li>}
          </ul>
        </div>
      )}
    </Field>
  );
}
