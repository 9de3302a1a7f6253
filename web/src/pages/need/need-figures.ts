import { defineTexts } from '../../texts/texts.js';

/** The figures of the need: as addresses name them, as the service does, and the member of an answer. */
export const FIGURES = {
  offen: { figure: 'OPEN', member: 'open' },
  kommen: { figure: 'ARRIVING', member: 'arriving' },
  gehen: { figure: 'LEAVING', member: 'leaving' },
  frist: { figure: 'OPEN_UNTIL', member: 'openUntil' },
  eingereicht: { figure: 'SUBMITTED', member: 'submitted' },
  verpflichtet: { figure: 'BECOMING_OBLIGED', member: 'becomingObliged' },
} as const;

/** What each of them is called. */
export const useFigureTexts = defineTexts(
  'needFigures',
  {
    offen: 'offen am Stichtag',
    kommen: 'kommen offen hinzu',
    gehen: 'gehen, ohne erfüllt zu haben',
    frist: 'Plätze bis zur Frist',
    eingereicht: 'davon Schulung eingereicht',
    verpflichtet: 'werden verpflichtet, auch Erfüllte',
  },
  {
    offen: 'open on the reference date',
    kommen: 'come and are open',
    gehen: 'go without having fulfilled',
    frist: 'seats until the deadline',
    eingereicht: 'of these training submitted',
    verpflichtet: 'become obliged, fulfilled or not',
  },
);
