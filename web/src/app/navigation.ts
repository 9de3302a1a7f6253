import type { LinkProps } from '@tanstack/react-router';
import type { Right } from './session.js';

/** An entry of the side navigation: where it leads, its text, and the right without which it is not shown. */
export interface Entry {
  to: LinkProps['to'];
  text: 'start' | 'myArea' | 'evaluation' | 'persons' | 'courses' | 'questions' | 'personnel' | 'units';
  right?: Right;
}

/** The side navigation, in the order of daily work. */
export const NAVIGATION: readonly Entry[] = [
  { to: '/', text: 'start' },
  { to: '/mein-bereich', text: 'myArea', right: 'NAMES' },
  { to: '/auswertung', text: 'evaluation', right: 'FIGURES' },
  { to: '/personen', text: 'persons', right: 'NAMES' },
  { to: '/katalog', text: 'courses', right: 'COURSES' },
  { to: '/fragen', text: 'questions', right: 'RECOGNISE' },
  { to: '/personal', text: 'personnel', right: 'PERSONNEL' },
  { to: '/einheiten', text: 'units', right: 'FIGURES' },
];
