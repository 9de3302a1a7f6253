import type { TestService } from '../../service/service.js';
import { administer, makePerson, type Person } from '../people.js';

/**
 * A small fictional city: two departments; below the first an office with a division and a sister office. The
 * unit `OFFICE` is that of the callers. Every unit has a person whose name and number appear nowhere else.
 */
export const UNITS = {
  übergeordnet: 'GB1',
  eigene: 'AMT1',
  untergeordnet: 'ABT1',
  Schwester: 'AMT2',
} as const;

/** Of which unit's person or figures a call is about. */
export type Target = keyof typeof UNITS;

/** Personnel numbers of the person in each unit. */
export const PERSON_OF: Record<Target, string> = {
  übergeordnet: '10000001',
  eigene: '10000002',
  untergeordnet: '10000003',
  Schwester: '10000004',
};

/** Words that must not occur in an answer to somebody who may not see the person of that unit. */
export const NAMES_OF: Record<Target, string[]> = {
  übergeordnet: ['Obermoser', PERSON_OF.übergeordnet],
  eigene: ['Eigenbrod', PERSON_OF.eigene],
  untergeordnet: ['Unterberg', PERSON_OF.untergeordnet],
  Schwester: ['Schwesterling', PERSON_OF.Schwester],
};

const UNIT_FILE = `Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig
GB1;Geschäftsbereich 1;Geschäftsbereich;;ja
AMT1;Amt 1;Amt;GB1;ja
ABT1;Abteilung 1;Abteilung;AMT1;nein
AMT2;Amt 2;Amt;GB1;ja
GB2;Geschäftsbereich 2;Geschäftsbereich;;ja
`;

const PERSON_FILE = `Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Führungsebene;Bürgerkontakt;Medien-/Öffentlichkeitsarbeit
${PERSON_OF.übergeordnet};Obermoser;Olga;GB1;2020-01-01;;ja;nein
${PERSON_OF.eigene};Eigenbrod;Emil;AMT1;2020-01-01;;ja;nein
${PERSON_OF.untergeordnet};Unterberg;Ute;ABT1;2020-01-01;;ja;nein
${PERSON_OF.Schwester};Schwesterling;Sven;AMT2;2020-01-01;;ja;nein
10000009;Anderland;Anna;GB2;2020-01-01;;ja;nein
`;

const TRAINING_FILE = `Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit
${Object.values(PERSON_OF)
  .map((number) => `${number};Interkulturelle Öffnung;Interkulturelle Kompetenz;2024-05-06;8;Stunden`)
  .join('\n')}
`;

/** Fills the service with the city. */
export async function fillCity(service: TestService): Promise<void> {
  for (const [kind, csv] of [
    ['organisationseinheiten', UNIT_FILE],
    ['beschaeftigte', PERSON_FILE],
    ['schulungsnachweise', TRAINING_FILE],
  ] as const) {
    const { status, body } = await service.importCsv(kind, csv);
    if (status !== 200) throw new Error(`${kind}: ${JSON.stringify(body)}`);
  }
}

const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv-SE', {
  timeZone: 'Europe/Berlin',
});

/** Every kind of caller, by the title of its column; `null` sends no proof at all. */
export const CALLERS: Record<string, Parameters<typeof makePerson>[1] | null> = {
  'ohne Anmeldung': null,
  'ohne Rolle': { name: 'Ohne Rolle' },
  'Rolle abgelaufen': {
    name: 'Rolle abgelaufen',
    grants: [{ role: 'UNIT_HEAD', unit: 'AMT1', validFrom: '2020-01-01', validTo: yesterday }],
  },
  Administration: { name: 'Zweite Administration', grants: [{ role: 'ADMIN' }] },
  'Personalamt mit Namen': { name: 'Personalamt Namen', grants: [{ role: 'HR', names: true }] },
  'Personalamt nur Zahlen': { name: 'Personalamt Zahlen', grants: [{ role: 'HR' }] },
  'Personalamt für die Einheit': {
    name: 'Personalamt Einheit',
    grants: [{ role: 'HR', unit: 'AMT1', names: true }],
  },
  Fortbildungsbeauftragte: { name: 'Fortbildung', grants: [{ role: 'TRAINING_OFFICER', unit: 'AMT1' }] },
  'Leitung der Einheit': { name: 'Leitung', grants: [{ role: 'UNIT_HEAD', unit: 'AMT1' }] },
  Integrationsbeauftragte: { name: 'Integration', grants: [{ role: 'INTEGRATION_COMMISSIONER' }] },
  Beschäftigte: { name: 'Belegschaft', personnelNumber: PERSON_OF.eigene, grants: [{ role: 'EMPLOYEE' }] },
};

/** Who sees the persons of which units by name. */
export const SEES: Record<string, Target[]> = {
  'Personalamt mit Namen': ['übergeordnet', 'eigene', 'untergeordnet', 'Schwester'],
  'Personalamt für die Einheit': ['eigene', 'untergeordnet'],
  Fortbildungsbeauftragte: ['eigene', 'untergeordnet'],
  'Leitung der Einheit': ['eigene', 'untergeordnet'],
  Beschäftigte: ['eigene'],
};

/** Makes an account for every kind of caller. */
export async function makeCallers(service: TestService): Promise<Map<string, Person | null>> {
  const callers = new Map<string, Person | null>();
  for (const [title, account] of Object.entries(CALLERS)) {
    callers.set(title, account === null ? null : await makePerson(service, account));
  }
  return callers;
}

/** An account that the calls of the matrix may change. */
export async function makeSubject(service: TestService): Promise<{ id: string; grantId: string }> {
  const { id } = await administer(service, 'POST', 'accounts', {
    email: `gegenstand.${Math.random().toString(36).slice(2)}@stadt.example`,
    displayName: 'Gegenstand',
  });
  const { grants } = await administer(service, 'POST', `accounts/${id}/grants`, { role: 'HR' });
  return { id, grantId: grants[0]?.id ?? '' };
}
