import {
  checkSubmission,
  decideOnGroup,
  fillCollective,
  importWithFaults,
  nameAdministrator,
  openHandIn,
  openRound,
  openSubmission,
  recordTooShort,
  recordWithEvidence,
} from './pictures.acts.mjs';

/** Who appears in the pictures, with their roles in the demo city; all of them are invented. */
export const PEOPLE = {
  hr: {
    email: 'personalamt@musterstadt.example',
    displayName: 'Mara Winkler',
    grants: [{ role: 'HR', names: true }],
  },
  head: {
    email: 'ordnungsamt@musterstadt.example',
    displayName: 'Jonas Brandt',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 32' }],
  },
  officer: {
    email: 'fortbildung.amt32@musterstadt.example',
    displayName: 'Aylin Öztürk',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 32' }],
  },
  commissioner: {
    email: 'integration@musterstadt.example',
    displayName: 'Samira Haddad',
    grants: [{ role: 'INTEGRATION_COMMISSIONER' }],
  },
  employee: {
    email: 'silke.brueckner@musterstadt.example',
    displayName: 'Silke Brückner',
    personnelNumber: '00012305',
    grants: [{ role: 'EMPLOYEE' }],
  },
};

/** The demand of the personnel department, open on the day of the pictures. */
export const ROUND = {
  ...{ title: 'Auswertung zum 31.12.2026', referenceDate: '2026-12-31' },
  ...{ opensOn: '2026-11-20', deadline: '2027-01-15' },
  demand:
    'Nach § 6 des Konzepts bitten wir Sie um die Auswertung der abgeschlossenen Schulungen Ihrer Einheit zum 31.12.2026. Bitte prüfen, zeichnen und übermitteln Sie die Zahlen bis zum 15.01.2027.',
};

const EVALUATION = '/auswertung?stichtag=2026-12-31';

/**
 * The pictures: name of the file, as whom, which page, and what is done there before it is taken; `empty` is the first
 * start of an empty installation, `part` what of the page is shown. In this order: what one picture saves, the next ones show.
 */
export const PICTURES = [
  { file: 'anmelden', path: '/anmelden', height: 560 },
  { file: 'start-leitung', as: 'head', path: '/', height: 520 },
  { file: 'mein-bereich', as: 'head', path: '/mein-bereich', height: 740 },
  { file: 'auswertung', as: 'hr', path: EVALUATION, height: 780 },
  { file: 'auswertung-dunkel', as: 'hr', path: EVALUATION, dark: true, height: 780 },
  {
    file: 'liste-hinter-zahl',
    as: 'hr',
    path: '/personen?stichtag=2026-12-31&stand=NOT_FULFILLED&auswertung=Amt%2032',
    height: 680,
  },
  { file: 'personen-schmal', as: 'hr', path: '/personen?stand=OPEN', width: 400 },
  { file: 'start-integration', as: 'commissioner', path: '/', height: 420 },
  { file: 'start-fortbildung', as: 'officer', path: '/' },
  {
    file: 'nachweis-erfassen',
    as: 'officer',
    path: '/nachweise/erfassen',
    prepare: recordTooShort,
    height: 760,
  },
  { file: 'sammelerfassung', as: 'officer', path: '/nachweise/sammeln', prepare: fillCollective },
  { file: 'nachweise', as: 'officer', path: '/nachweise?anerkennung=SUBMITTED', height: 720 },
  { file: 'nachweis', as: 'officer', path: '/nachweise/erfassen', prepare: recordWithEvidence },
  {
    file: 'zielgruppe',
    as: 'officer',
    path: '/zielgruppe?liste=entschieden&suche=Töpfer',
    prepare: decideOnGroup,
    part: '.beside',
  },
  { file: 'person', as: 'officer', path: '/personen/00012305', height: 780 },
  { file: 'meldung-pruefen', as: 'officer', path: '/meldung', prepare: openSubmission, height: 680 },
  { file: 'meldung-zeichnen', as: 'head', path: '/meldung', prepare: checkSubmission, height: 700 },
  { file: 'katalog', as: 'commissioner', path: '/katalog', height: 680 },
  { file: 'fragen', as: 'commissioner', path: '/fragen', height: 520 },
  { file: 'personal', as: 'hr', path: '/personal?suche=Brückner', height: 640 },
  { file: 'einheiten', as: 'hr', path: '/einheiten', height: 720 },
  { file: 'auswertungsrunde', as: 'hr', path: '/runde/neu', prepare: openRound, height: 640 },
  { file: 'einspielen', as: 'hr', path: '/einspielen' },
  { file: 'einspielen-fehler', as: 'hr', path: '/einspielen', prepare: importWithFaults },
  { file: 'konten', as: 'administration', path: '/konten', height: 640 },
  { file: 'neues-konto', as: 'administration', path: '/konten/neu' },
  { file: 'protokoll', as: 'administration', path: '/protokoll' },
  { file: 'system', as: 'administration', path: '/system' },
  { file: 'meine-angaben', as: 'employee', path: '/ich' },
  { file: 'zertifikat-einreichen', as: 'employee', path: '/ich', width: 400, prepare: openHandIn },
  { file: 'erster-start', empty: true, prepare: nameAdministrator, height: 720 },
  { file: 'erster-start-auftrag', as: 'administration', path: '/einrichten?schritt=auftrag' },
];
