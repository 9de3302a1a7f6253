import type { LinkProps } from '@tanstack/react-router';
import type { Right } from './session.js';

/** An entry of the side navigation: where it leads, its text, and the right without which it is not shown. */
export interface Entry {
  to: LinkProps['to'];
  text:
    | 'start'
    | 'own'
    | 'record'
    | 'collective'
    | 'trainings'
    | 'targetGroups'
    | 'myArea'
    | 'evaluation'
    | 'usage'
    | 'need'
    | 'rounds'
    | 'submissions'
    | 'reminders'
    | 'persons'
    | 'courses'
    | 'questions'
    | 'personnel'
    | 'units'
    | 'imports'
    | 'accounts'
    | 'readLog'
    | 'system';
  right?: Right;
  /** The heading under which it stands with its neighbours of the same group. */
  group?: 'round';
  /** Whether it is current on its own address only, because others below it have entries of their own. */
  exact?: boolean;
}

/** The side navigation, in the order of daily work. */
export const NAVIGATION: readonly Entry[] = [
  { to: '/', text: 'start' },
  { to: '/ich', text: 'own', right: 'OWN_RECORD' },
  { to: '/nachweise/erfassen', text: 'record', right: 'RECORD' },
  { to: '/nachweise/sammeln', text: 'collective', right: 'RECORD' },
  { to: '/nachweise', text: 'trainings', right: 'NAMES', exact: true },
  { to: '/zielgruppe', text: 'targetGroups', right: 'NAMES' },
  { to: '/mein-bereich', text: 'myArea', right: 'NAMES' },
  { to: '/auswertung', text: 'evaluation', right: 'FIGURES', exact: true },
  { to: '/auswertung/nutzung', text: 'usage', right: 'FIGURES' },
  { to: '/auswertung/bedarf', text: 'need', right: 'FIGURES' },
  { to: '/runde', text: 'rounds', right: 'ROUNDS', group: 'round' },
  { to: '/meldung', text: 'submissions', right: 'NAMES', group: 'round' },
  { to: '/runde/erinnerungen', text: 'reminders', right: 'ROUNDS', group: 'round' },
  { to: '/personen', text: 'persons', right: 'NAMES' },
  { to: '/katalog', text: 'courses', right: 'COURSES' },
  { to: '/fragen', text: 'questions', right: 'RECOGNISE' },
  { to: '/personal', text: 'personnel', right: 'PERSONNEL' },
  { to: '/einheiten', text: 'units', right: 'FIGURES' },
  { to: '/einspielen', text: 'imports', right: 'IMPORT' },
  { to: '/konten', text: 'accounts', right: 'ACCOUNTS' },
  { to: '/protokoll', text: 'readLog', right: 'READ_LOG' },
  { to: '/system', text: 'system', right: 'ACCOUNTS' },
];

/** Entries that stand together; without a group they stand for themselves. */
export interface EntryGroup {
  group: Entry['group'];
  entries: Entry[];
}

/** The entries by their groups, in their order. */
export function byGroups(entries: readonly Entry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.group === entry.group) last.entries.push(entry);
    else groups.push({ group: entry.group, entries: [entry] });
  }
  return groups;
}
