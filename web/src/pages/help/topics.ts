import { defineTexts } from '../../texts/texts.js';
import { GERMAN } from './topics.de.js';
import { ENGLISH } from './topics.en.js';

/** What each page is for and how one works with it, in the order of the navigation. */
export const TOPICS = [
  { id: 'signIn', path: '/anmelden' },
  { id: 'start', path: '/' },
  { id: 'own', path: '/ich' },
  { id: 'record', path: '/nachweise/erfassen' },
  { id: 'collective', path: '/nachweise/sammeln' },
  { id: 'trainings', path: '/nachweise' },
  { id: 'training', path: '/nachweise/$id' },
  { id: 'targetGroups', path: '/zielgruppe' },
  { id: 'myArea', path: '/mein-bereich' },
  { id: 'evaluation', path: '/auswertung' },
  { id: 'listedTrainings', path: '/auswertung/schulungen' },
  { id: 'comparison', path: '/runde/vergleich' },
  { id: 'usage', path: '/auswertung/nutzung' },
  { id: 'need', path: '/auswertung/bedarf' },
  { id: 'needPersons', path: '/auswertung/bedarf/personen' },
  { id: 'rounds', path: '/runde' },
  { id: 'newRound', path: '/runde/neu' },
  { id: 'round', path: '/runde/$id' },
  { id: 'submissions', path: '/meldung' },
  { id: 'submission', path: '/meldung/$id' },
  { id: 'sealed', path: '/meldung/siegel/$id' },
  { id: 'reminders', path: '/runde/erinnerungen' },
  { id: 'reminderPreview', path: '/runde/erinnerungen/vorschau' },
  { id: 'sendLog', path: '/runde/erinnerungen/versand' },
  { id: 'mail', path: '/runde/erinnerungen/versand/$id' },
  { id: 'persons', path: '/personen' },
  { id: 'person', path: '/personen/$personalnummer' },
  { id: 'courses', path: '/katalog' },
  { id: 'newCourse', path: '/katalog/neu' },
  { id: 'unequal', path: '/katalog/ungleich' },
  { id: 'course', path: '/katalog/$id' },
  { id: 'questions', path: '/fragen' },
  { id: 'personnel', path: '/personal' },
  { id: 'newEmployee', path: '/personal/neu' },
  { id: 'employee', path: '/personal/$personalnummer' },
  { id: 'units', path: '/einheiten' },
  { id: 'newUnit', path: '/einheiten/neu' },
  { id: 'reorganisation', path: '/einheiten/umgliedern' },
  { id: 'unit', path: '/einheiten/$kuerzel' },
  { id: 'imports', path: '/einspielen' },
  { id: 'importProtocol', path: '/einspielen/protokoll' },
  { id: 'importRun', path: '/einspielen/$id' },
  { id: 'accounts', path: '/konten' },
  { id: 'newAccount', path: '/konten/neu' },
  { id: 'account', path: '/konten/$id' },
  { id: 'readLog', path: '/protokoll' },
  { id: 'system', path: '/system' },
  { id: 'profile', path: '/profil' },
  { id: 'setup', path: '/einrichten' },
  { id: 'password', path: '/passwort' },
] as const;
export type Topic = (typeof TOPICS)[number];

/** The topic of a page by its address; undefined for a page without one. */
export function topicOf(address: string | undefined): Topic | undefined {
  const parts = address?.split('/');
  // A fixed address comes before one with a place for a number or a name.
  const byPlaces = TOPICS.toSorted((a, b) => Number(a.path.includes('$')) - Number(b.path.includes('$')));
  return byPlaces.find(({ path }) => {
    const known = path.split('/');
    return (
      known.length === parts?.length &&
      known.every((part, index) => part.startsWith('$') || part === parts[index])
    );
  });
}

export const useTopicTexts = defineTexts('helpTopics', GERMAN, ENGLISH);
