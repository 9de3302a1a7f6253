import type { LeadershipLevel } from '../organisation/leadership-level.js';
import type { UnitType } from '../organisation/unit-type.js';

/** A unit of the demo city, and how its people are. */
export interface DemoUnit {
  code: string;
  name: string;
  type: UnitType;
  /** Kürzel of the unit above; the city itself is no unit. */
  parent?: string;
  /** Last day of a dissolved unit, and the unit that takes over its work. */
  dissolved?: { lastDay: string; successor: string };
  /** Posts, that of the head included. */
  posts: number;
  head: LeadershipLevel | null;
  /** Share of its people with citizen contact, 0 to 1. */
  contact: number;
  /** Share of its people in media and public relations. */
  media: number;
  /** Share of those who must that go to a training which counts before the period is over. */
  zeal: number;
}

type People = Pick<DemoUnit, 'posts' | 'contact' | 'zeal'> & Partial<Pick<DemoUnit, 'media' | 'dissolved'>>;

const HEADS: Partial<Record<UnitType, LeadershipLevel>> = {
  DEPARTMENT: 'DEPUTY_MAYOR',
  OFFICE: 'OFFICE_HEAD',
  SPECIAL_DIVISION: 'OFFICE_HEAD',
  DISTRICT_OFFICE: 'OFFICE_HEAD',
  MUNICIPAL_ENTERPRISE: 'ENTERPRISE_HEAD',
  LOCAL_ADMINISTRATION: 'SECTION_HEAD',
  STAFF_UNIT: 'DIVISION_HEAD',
  BUREAU: 'DIVISION_HEAD',
  COMMISSIONER: 'DIVISION_HEAD',
  DIVISION: 'DIVISION_HEAD',
  SECTION: 'SECTION_HEAD',
};

function unit(code: string, name: string, type: UnitType, parent: string, people: People): DemoUnit {
  return { code, name, type, parent, head: HEADS[type] ?? null, media: 0.02, ...people };
}

function department(code: string, name: string): DemoUnit {
  const { parent: _, ...top } = unit(code, name, 'DEPARTMENT', '', { posts: 2, contact: 0.5, zeal: 0.8 });
  return top;
}

/** Whether a unit has a line of its own in the evaluation (R17). */
export function isReporting({ type }: DemoUnit): boolean {
  return !['DEPARTMENT', 'DIVISION', 'SECTION'].includes(type);
}

/** The units of the fictional city „Musterstadt“. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  { ...department('GB 0', 'Geschäftsbereich Oberbürgermeisterin'), posts: 1, head: 'MAYOR', contact: 1 },
  department('GB 1', 'Geschäftsbereich Finanzen, Personal und Recht'),
  department('GB 2', 'Geschäftsbereich Ordnung und Sicherheit'),
  department('GB 3', 'Geschäftsbereich Bildung und Jugend'),
  department('GB 4', 'Geschäftsbereich Kultur und Sport'),
  department('GB 5', 'Geschäftsbereich Soziales, Gesundheit und Wohnen'),
  department('GB 6', 'Geschäftsbereich Stadtentwicklung, Bau und Umwelt'),

  unit('BOB', 'Büro der Oberbürgermeisterin', 'BUREAU', 'GB 0', {
    posts: 28,
    contact: 0.6,
    media: 0.2,
    zeal: 0.9,
  }),
  unit('PRESSE', 'Stabsstelle Presse- und Öffentlichkeitsarbeit', 'STAFF_UNIT', 'GB 0', {
    posts: 16,
    contact: 0.3,
    media: 0.9,
    zeal: 0.85,
  }),
  unit('GPR', 'Gesamtpersonalrat', 'STAFF_REPRESENTATION', 'GB 0', {
    posts: 9,
    contact: 0.3,
    media: 0.3,
    zeal: 0.6,
  }),
  unit('INTB', 'Büro der Integrationsbeauftragten', 'COMMISSIONER', 'GB 0', {
    posts: 6,
    contact: 1,
    media: 0.3,
    zeal: 1,
  }),
  unit('GLB', 'Büro der Gleichstellungsbeauftragten', 'COMMISSIONER', 'GB 0', {
    posts: 5,
    contact: 0.8,
    media: 0.2,
    zeal: 0.95,
  }),

  unit('Amt 10', 'Haupt- und Personalamt', 'OFFICE', 'GB 1', { posts: 120, contact: 0.2, zeal: 0.85 }),
  unit('Amt 20', 'Stadtkämmerei', 'OFFICE', 'GB 1', { posts: 110, contact: 0.35, zeal: 0.55 }),
  unit('Amt 30', 'Rechtsamt', 'OFFICE', 'GB 1', { posts: 35, contact: 0.3, zeal: 0.6 }),

  unit('Amt 32', 'Ordnungsamt', 'OFFICE', 'GB 2', { posts: 165, contact: 0.85, zeal: 0.7 }),
  unit('Amt 33', 'Bürgeramt', 'OFFICE', 'GB 2', { posts: 75, contact: 0.9, zeal: 0.9 }),
  unit('33.1', 'Abteilung Melde- und Ausweiswesen', 'DIVISION', 'Amt 33', {
    posts: 60,
    contact: 0.95,
    zeal: 0.85,
  }),
  unit('Amt 37', 'Brand- und Katastrophenschutzamt', 'OFFICE', 'GB 2', {
    posts: 290,
    contact: 0.5,
    zeal: 0.3,
  }),
  unit('SBA 1', 'Stadtbezirksamt Mitte', 'DISTRICT_OFFICE', 'GB 2', { posts: 18, contact: 0.9, zeal: 0.85 }),
  unit('SBA 2', 'Stadtbezirksamt Nordstadt', 'DISTRICT_OFFICE', 'GB 2', {
    posts: 16,
    contact: 0.9,
    zeal: 0.75,
  }),
  unit('SBA 3', 'Stadtbezirksamt Südhang', 'DISTRICT_OFFICE', 'GB 2', {
    posts: 14,
    contact: 0.9,
    zeal: 0.65,
  }),
  unit('ÖVS 1', 'Örtliche Verwaltungsstelle Auental', 'LOCAL_ADMINISTRATION', 'GB 2', {
    posts: 6,
    contact: 0.85,
    zeal: 0.75,
  }),
  unit('ÖVS 2', 'Örtliche Verwaltungsstelle Hochfeld', 'LOCAL_ADMINISTRATION', 'GB 2', {
    posts: 5,
    contact: 0.8,
    zeal: 0.5,
  }),

  unit('Amt 40', 'Schulverwaltungsamt', 'OFFICE', 'GB 3', { posts: 130, contact: 0.45, zeal: 0.6 }),
  unit('Amt 51', 'Jugendamt', 'OFFICE', 'GB 3', { posts: 270, contact: 0.8, zeal: 0.8 }),
  unit('EB 1', 'Eigenbetrieb Kindertageseinrichtungen', 'MUNICIPAL_ENTERPRISE', 'GB 3', {
    posts: 360,
    contact: 0.75,
    zeal: 0.65,
  }),

  unit('Amt 41', 'Kulturamt', 'OFFICE', 'GB 4', { posts: 60, contact: 0.55, media: 0.12, zeal: 0.75 }),
  unit('Amt 42', 'Stadtbibliothek', 'OFFICE', 'GB 4', { posts: 95, contact: 0.85, zeal: 0.85 }),
  unit('EB 2', 'Eigenbetrieb Sportstätten und Bäder', 'MUNICIPAL_ENTERPRISE', 'GB 4', {
    posts: 95,
    contact: 0.6,
    zeal: 0.45,
  }),

  unit('Amt 50', 'Sozialamt', 'OFFICE', 'GB 5', { posts: 60, contact: 0.75, zeal: 0.9 }),
  unit('50.1', 'Abteilung Soziale Leistungen', 'DIVISION', 'Amt 50', { posts: 25, contact: 0.8, zeal: 0.85 }),
  unit('50.11', 'Sachgebiet Hilfe zum Lebensunterhalt', 'SECTION', '50.1', {
    posts: 45,
    contact: 0.95,
    zeal: 0.85,
  }),
  unit('50.12', 'Sachgebiet Asyl und Integration', 'SECTION', '50.1', {
    posts: 35,
    contact: 0.95,
    zeal: 0.95,
  }),
  unit('JC', 'Jobcenter Musterstadt', 'SPECIAL_DIVISION', 'Amt 50', {
    posts: 190,
    contact: 0.85,
    zeal: 0.75,
  }),
  unit('Amt 53', 'Gesundheitsamt', 'OFFICE', 'GB 5', { posts: 120, contact: 0.75, zeal: 0.7 }),
  unit('Amt 64', 'Wohnungsamt (aufgelöst zum 30.06.2025)', 'OFFICE', 'GB 5', {
    posts: 45,
    contact: 0.7,
    zeal: 0.6,
    dissolved: { lastDay: '2025-06-30', successor: 'Amt 50' },
  }),

  unit('Amt 61', 'Stadtplanungsamt', 'OFFICE', 'GB 6', { posts: 85, contact: 0.4, media: 0.06, zeal: 0.7 }),
  unit('Amt 66', 'Straßen- und Tiefbauamt', 'OFFICE', 'GB 6', { posts: 125, contact: 0.35, zeal: 0.5 }),
  unit('Amt 67', 'Umweltamt', 'OFFICE', 'GB 6', { posts: 90, contact: 0.5, zeal: 0.75 }),
];
