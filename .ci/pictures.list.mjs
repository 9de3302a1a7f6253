/** Who appears in the pictures, with their roles in the demo city; all of them are invented. */
export const PEOPLE = {
  hr: {
    email: 'personalamt@musterstadt.example',
    displayName: 'Mara Winkler, Haupt- und Personalamt',
    grants: [{ role: 'HR', names: true }],
  },
  head: {
    email: 'ordnungsamt@musterstadt.example',
    displayName: 'Jonas Brandt, Leitung Ordnungsamt',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 32' }],
  },
  officer: {
    email: 'fortbildung.ordnungsamt@musterstadt.example',
    displayName: 'Aylin Öztürk, Fortbildung Ordnungsamt',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 32' }],
  },
};

/** The pictures: name of the file, as whom, which page, and what is done there before it is taken. */
export const PICTURES = [
  { file: 'anmelden', path: '/anmelden' },
  { file: 'start-leitung', as: 'head', path: '/' },
  { file: 'mein-bereich', as: 'head', path: '/mein-bereich' },
  { file: 'auswertung', as: 'hr', path: '/auswertung?stichtag=2026-12-31' },
  { file: 'auswertung-dunkel', as: 'hr', path: '/auswertung?stichtag=2026-12-31', dark: true },
  { file: 'personen', as: 'hr', path: '/personen?stand=OPEN' },
  { file: 'personen-schmal', as: 'hr', path: '/personen?stand=OPEN', width: 400 },
];
