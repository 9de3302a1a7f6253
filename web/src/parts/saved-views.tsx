import { useState } from 'react';
import { defineTexts } from '../texts/texts.js';
import { Button } from './button.js';
import { TextField } from './field.js';

const useTexts = defineTexts(
  'savedViews',
  {
    title: 'Gespeicherte Ansichten',
    save: 'Ansicht speichern',
    name: 'Name der Ansicht',
    hint: 'Nur auf diesem Gerät.',
    doSave: 'Speichern',
    remove: 'Ansicht {{name}} löschen',
  },
  {
    title: 'Saved views',
    save: 'Save view',
    name: 'Name of the view',
    hint: 'On this device only.',
    doSave: 'Save',
    remove: 'Delete view {{name}}',
  },
);

interface View<Search> {
  name: string;
  search: Search;
}

interface SavedViewsProps<Search> {
  /** Of which list; part of the name under which they are kept. */
  list: string;
  /** The filters of the address now. */
  current: Search;
  onChoose: (search: Search) => void;
}

/** Filters under a name, kept on this device: no personal data but what somebody typed into a search. */
export function SavedViews<Search extends object>({ list, current, onChoose }: SavedViewsProps<Search>) {
  const t = useTexts();
  const place = `lernstand.views.${list}`;
  const [views, setViews] = useState<View<Search>[]>(() => kept(place));
  const [name, setName] = useState('');
  const keep = (changed: View<Search>[]) => {
    setViews(changed);
    localStorage.setItem(place, JSON.stringify(changed));
  };
  return (
    <div className="views dense">
      {views.length > 0 && (
        <ul className="views__list" aria-label={t('title')}>
          {views.map((view) => (
            <li key={view.name}>
              <Button kind="tertiary" onClick={() => onChoose(view.search)}>
                {view.name}
              </Button>
              <Button
                kind="tertiary"
                small
                icon="close"
                label={t('remove', { name: view.name })}
                onClick={() => keep(views.filter((each) => each !== view))}
              />
            </li>
          ))}
        </ul>
      )}
      <details className="more-filters">
        <summary>{t('save')}</summary>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            const given = name.trim();
            if (given === '') return;
            const others = views.filter((each) => each.name !== given);
            keep([...others, { name: given, search: { ...current, seite: undefined } }]);
            setName('');
          }}
        >
          <TextField
            label={t('name')}
            hint={t('hint')}
            required
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <div className="filters__buttons">
            <Button type="submit">{t('doSave')}</Button>
          </div>
        </form>
      </details>
    </div>
  );
}

function kept<Search>(place: string): View<Search>[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(known) ? (known as View<Search>[]) : [];
  } catch {
    return [];
  }
}
