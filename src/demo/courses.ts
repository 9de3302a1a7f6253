import type { Category } from '../mandate/category.js';
import type { DurationUnit, Format, Setting } from '../training/training-terms.js';

/** A course that people of the demo city go to. */
export interface DemoCourse {
  title: string;
  provider: string;
  categories: Category[];
  format: Format;
  setting: Setting;
  /** As a certificate states it, in `unit`; a decimal number with a comma. */
  duration: string;
  unit: DurationUnit;
  /** Days from the first to the last, both included. */
  days: number;
  /** Less than six hours (R2): interesting, but it does not count. */
  isShort: boolean;
}

type Occasion = [Format, Setting];

const IN_HOUSE: Occasion = ['PRESENCE', 'CENTRAL'];
const OUTSIDE: Occasion = ['PRESENCE', 'DECENTRAL'];
const ONLINE: Occasion = ['ONLINE', 'CENTRAL'];
const SELF_STUDY: Occasion = ['E_LEARNING', 'CENTRAL'];
const SYMPOSIUM: Occasion = ['SYMPOSIUM', 'DECENTRAL'];
const CONGRESS: Occasion = ['CONGRESS', 'DECENTRAL'];
const IN_PRIVATE: Occasion = ['PRESENCE', 'PRIVATE'];
const IN_LEAVE: Occasion = ['PRESENCE', 'EDUCATIONAL_LEAVE'];

const OWN = 'Sachgebiet Fortbildung';
const VHS = 'Volkshochschule Musterstadt';
const OPEN_CITY = 'Bildungswerk Offene Stadt e. V.';
const ACADEMY = 'Verwaltungsakademie am Fluss';
const FORUM = 'Forum Miteinander e. V.';

const UNITS: Readonly<Record<string, DurationUnit>> = {
  Stunden: 'HOURS',
  UE: 'TEACHING_UNITS',
  Minuten: 'MINUTES',
};

/** @param amount number and unit, like `7,5 Stunden` */
function course(title: string, provider: string, [format, setting]: Occasion, amount: string, days = 1) {
  const [duration = '', unit = ''] = amount.split(' ');
  return { title, provider, format, setting, duration, unit: UNITS[unit] ?? 'HOURS', days, isShort: false };
}

type Course = ReturnType<typeof course>;

function about(categories: Category[], courses: Course[], tooShort: Course[] = []): DemoCourse[] {
  return [...courses, ...tooShort.map((one) => ({ ...one, isShort: true }))].map((one) => ({
    ...one,
    categories,
  }));
}

/** The catalogue of the demo city. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  ...about(
    ['DEMOCRATIC_COMPETENCE'],
    [
      course('Parolen Paroli bieten', OPEN_CITY, OUTSIDE, '8 UE'),
      course('Haltung zeigen im Büroalltag', OWN, IN_HOUSE, '7 Stunden'),
      course('Rassismus erkennen, ansprechen, abbauen', OPEN_CITY, OUTSIDE, '16 UE', 2),
      course(
        'Wenn alles ein Komplott sein soll: Gespräche mit Verschwörungsgläubigen',
        ACADEMY,
        ONLINE,
        '6 Stunden',
      ),
      course('Ruhig bleiben: Umgang mit sogenannten Selbstverwaltern', OWN, IN_HOUSE, '7,5 Stunden'),
      course('Mein Menschenbild und mein Amt', OWN, IN_HOUSE, '8 UE'),
      course('Schubladen im Kopf', OWN, SELF_STUDY, '360 Minuten'),
      course('Koloniale Spuren in unserer Stadt', FORUM, SYMPOSIUM, '6,5 Stunden'),
      course('Gegen Abwertung und Ausgrenzung: Fachtag', FORUM, SYMPOSIUM, '7 Stunden'),
      course('Extreme Rechte heute: Zeichen, Codes, Strategien', ACADEMY, OUTSIDE, '12 Stunden', 2),
    ],
    [
      course('Mittagsimpuls Zivilcourage', OWN, ONLINE, '90 Minuten'),
      course('Grundlagen des Gleichbehandlungsgesetzes', OWN, SELF_STUDY, '4 UE'),
    ],
  ),
  ...about(
    ['INTERCULTURAL_COMPETENCE'],
    [
      course('Verwaltung öffnen: Zugänge für alle', OWN, IN_HOUSE, '8 UE'),
      course('Kulturen im Gespräch', VHS, OUTSIDE, '16 UE', 2),
      course('Verschieden und gemeinsam: Vielfalt im Team', OWN, IN_HOUSE, '7 Stunden'),
      course('Religionen in der Nachbarschaft', FORUM, SYMPOSIUM, '6 Stunden'),
      course('Beteiligung, die alle erreicht', ACADEMY, OUTSIDE, '8 UE'),
      course(
        'Ferne Krisen, nahe Folgen: Kongress der Kommunen',
        'Bund der Musterstädte',
        CONGRESS,
        '12 Stunden',
        2,
      ),
      course('Ankommen: Flucht, Asyl und Alltag', OPEN_CITY, ONLINE, '6,5 Stunden'),
      course('Missverständnisse klären über Kulturen hinweg', OWN, IN_HOUSE, '9 UE'),
    ],
    [
      course('Einstieg in die Vielfaltskompetenz', OWN, SELF_STUDY, '359 Minuten'),
      course('Feste und Feiertage der Welt', FORUM, ONLINE, '7,5 UE'),
    ],
  ),
  ...about(
    ['MULTILINGUALISM'],
    [
      course('Englisch am Schalter B1', OWN, IN_HOUSE, '40 UE', 113),
      course('Ukrainisch A1', VHS, IN_PRIVATE, '60 UE', 148),
      course('Arabisch für den Einstieg', VHS, IN_PRIVATE, '40 UE', 106),
      course('Polnisch A2', VHS, IN_PRIVATE, '45 UE', 127),
      course('Tschechisch intensiv', ACADEMY, IN_LEAVE, '40 UE', 5),
      course('Spanisch B1 im Bildungsurlaub', 'Sprachhaus Lingua Viva', IN_LEAVE, '30 Stunden', 5),
      course('Vietnamesisch A1', VHS, ['ONLINE', 'PRIVATE'], '36 UE', 141),
      course('Deutsche Gebärdensprache, Grundkurs', VHS, IN_PRIVATE, '30 UE', 99),
    ],
    [course('Sprachcafé Französisch', FORUM, IN_PRIVATE, '2,5 Stunden')],
  ),
  ...about(
    ['CITIZEN_COMMUNICATION'],
    [
      course('Klartext: Bescheide, die alle verstehen', OWN, IN_HOUSE, '8 UE'),
      course('Einfach schreiben, einfach sprechen', OWN, IN_HOUSE, '6 Stunden'),
      course('Leichte Sprache in der Praxis', ACADEMY, OUTSIDE, '12 UE', 2),
      course('Freundlich und klar am Telefon', OWN, ONLINE, '6 Stunden'),
    ],
    [course('Formulare entrümpeln', OWN, IN_HOUSE, '5,5 Stunden')],
  ),
  ...about(
    ['MULTILINGUALISM', 'CITIZEN_COMMUNICATION'],
    [course('Beratung in einfachem Deutsch und Englisch', OWN, IN_HOUSE, '16 UE', 2)],
  ),
  ...about(
    ['INTERCULTURAL_COMPETENCE', 'CITIZEN_COMMUNICATION'],
    [course('Verständlich beraten in der Einwanderungsgesellschaft', ACADEMY, ONLINE, '10 UE', 2)],
  ),
  ...about(
    ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'],
    [
      course('Demokratie leben in einer vielfältigen Stadt', OPEN_CITY, OUTSIDE, '14 Stunden', 2),
      course('Zusammenhalt gestalten: Jahreskongress', 'Bund der Musterstädte', CONGRESS, '9 Stunden', 2),
    ],
  ),
];
