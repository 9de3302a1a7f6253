import { defineTexts } from '../../texts/texts.js';

/** What each page is for and how one works with it, in the order of the navigation. */
export const TOPICS = [
  { id: 'signIn', path: '/anmelden' },
  { id: 'start', path: '/' },
  { id: 'own', path: '/ich' },
  { id: 'myArea', path: '/mein-bereich' },
  { id: 'evaluation', path: '/auswertung' },
  { id: 'persons', path: '/personen' },
  { id: 'person', path: '/personen/$personalnummer' },
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

export const useTopicTexts = defineTexts(
  'helpTopics',
  {
    signIn: {
      title: 'Anmelden',
      what: 'Sie melden sich mit dem Anmeldedienst Ihrer Stadt an oder mit E-Mail-Adresse und Passwort.',
      how: 'Passwort vergessen? Die Administration gibt Ihnen einen Link, mit dem Sie ein neues festlegen. Nach mehreren Fehlversuchen müssen Sie kurz warten.',
    },
    start: {
      title: 'Start',
      what: 'Hier steht, was für Sie als Nächstes zu tun ist.',
      how: 'Was Sie sehen, hängt von Ihrer Rolle ab. Fehlt Ihnen eine Rolle, wenden Sie sich an die Administration.',
    },
    own: {
      title: 'Meine Angaben',
      what: 'Sie sehen, ob Sie verpflichtet sind, was zählt und warum, und wer Ihre Angaben angesehen hat.',
      how: 'Mit „Zertifikat einreichen“ melden Sie eine Schulung. Die Fortbildungsbeauftragten Ihrer Einheit prüfen sie. Bis dahin steht sie als „eingereicht“ in Ihrer Liste.',
    },
    myArea: {
      title: 'Mein Bereich',
      what: 'Wie viele Personen Ihres Bereichs den Auftrag noch nicht erfüllt haben, bis wann Zeit ist, und wer fehlt.',
      how: 'Die Liste nennt zu jeder Person den Grund. Sie können sie drucken oder als Excel-Datei mitnehmen. Jeder Abruf wird protokolliert.',
    },
    evaluation: {
      title: 'Auswertung',
      what: 'Zahlen je Organisationseinheit: wie viele verpflichtet sind und wie viele den Auftrag erfüllt haben.',
      how: 'Wählen Sie den Stichtag, nach dem gerechnet wird. Der Wissensstand zeigt, was zu einem früheren Zeitpunkt bekannt war. Eine Zahl anzuklicken öffnet die Liste dahinter. Kleine Zahlen sieht nur, wer auch Namen sehen darf.',
    },
    persons: {
      title: 'Personen',
      what: 'Die Liste aller Personen in Ihrem Bereich mit Gruppe und Stand.',
      how: 'Suchen Sie nach Name oder Personalnummer, auch nach Teilen davon. Die Auswahl steht in der Adresse: Sie können sie als Lesezeichen behalten.',
    },
    person: {
      title: 'Person',
      what: 'Ob eine Person verpflichtet ist, seit wann und warum, und jede Schulung mit der Begründung, ob sie zählt.',
      how: 'Unten stehen alle Zuordnungen zu Einheiten. Jeder Aufruf dieser Seite wird protokolliert; die Person kann ihn sehen.',
    },
    accounts: {
      title: 'Konten',
      what: 'Wer sich anmelden kann, und mit welchen Rollen.',
      how: 'Ein Konto wird nie gelöscht, sondern gesperrt: So bleibt bekannt, wer was getan hat.',
    },
    newAccount: {
      title: 'Neues Konto',
      what: 'Sie legen ein Konto an und geben ihm die erste Rolle.',
      how: 'Danach bekommen Sie einen Link. Geben Sie ihn der Person: Damit setzt sie ihr Passwort selbst. Der Link gilt einmal und drei Tage lang.',
    },
    account: {
      title: 'Konto',
      what: 'Rollen, Passwort und Zustand eines Kontos, mit dem Verlauf aller Rollen.',
      how: 'Eine Rolle gilt ab dem ersten bis zum letzten Tag. Für eine Vertretung setzen Sie den letzten Tag. Entzogene Rollen gelten sofort nicht mehr.',
    },
    readLog: {
      title: 'Protokoll',
      what: 'Jeder Abruf von Personendaten mit Konto, Zeit und Zweck.',
      how: '„Protokoll prüfen“ rechnet nach, ob die Einträge noch so sind, wie sie geschrieben wurden. Heben Sie den Kopf der Kette an anderer Stelle auf: Nur damit fällt auf, wenn die neuesten Einträge fehlen.',
    },
    system: {
      title: 'Systemzustand',
      what: 'Versionen, Datenbank, Name der Stadt, Ansprechstellen und Beispieldaten.',
      how: 'Beispieldaten entfernen Sie, indem Sie den Namen der erfundenen Stadt schreiben.',
    },
    profile: {
      title: 'Profil',
      what: 'Darstellung, Sprache, Passwort, Sitzungen und Zugriffstoken.',
      how: 'Beenden Sie Sitzungen, die Sie nicht kennen, und ändern Sie dann Ihr Passwort.',
    },
    setup: {
      title: 'Einrichtung',
      what: 'Wenige Fragen beim ersten Start: Konto, Stadt, Auftrag, Daten.',
      how: 'Sie können jederzeit aufhören und später weitermachen.',
    },
    password: {
      title: 'Passwort festlegen',
      what: 'Sie öffnen die Seite mit dem Link, den Sie bekommen haben.',
      how: 'Der Link gilt einmal. Ist er abgelaufen, gibt Ihnen die Administration einen neuen.',
    },
  },
  {
    signIn: {
      title: 'Sign in',
      what: 'You sign in with the service of your city or with e-mail address and password.',
      how: 'Forgotten your password? The administration gives you a link to set a new one. After several failures you have to wait a little.',
    },
    start: {
      title: 'Start',
      what: 'Here you see what to do next.',
      how: 'What you see depends on your role. If you have none, talk to the administration.',
    },
    own: {
      title: 'My record',
      what: 'You see whether you are obliged, what counts and why, and who has looked at your record.',
      how: 'With “Hand in a certificate” you report a training. The training officers of your unit check it. Until then it stands in your list as “submitted”.',
    },
    myArea: {
      title: 'My area',
      what: 'How many persons of your area have not fulfilled the mandate yet, how much time is left, and who is missing.',
      how: 'The list names the reason for each person. You can print it or take it along as an Excel file. Every look is logged.',
    },
    evaluation: {
      title: 'Evaluation',
      what: 'Figures by organisational unit: how many are obliged and how many have fulfilled the mandate.',
      how: 'Choose the reference date. The state of knowledge shows what was known at an earlier time. A figure opens the list behind it. Small figures are seen only by those who may see names.',
    },
    persons: {
      title: 'Persons',
      what: 'The list of all persons in your area with group and status.',
      how: 'Search by name or personnel number, also by parts of them. The selection stands in the address: you can keep it as a bookmark.',
    },
    person: {
      title: 'Person',
      what: 'Whether a person is obliged, since when and why, and every training with the reason why it counts or not.',
      how: 'Below stand all assignments to units. Every look at this page is logged; the person can see it.',
    },
    accounts: {
      title: 'Accounts',
      what: 'Who can sign in, and with which roles.',
      how: 'An account is never deleted but locked: so it stays known who did what.',
    },
    newAccount: {
      title: 'New account',
      what: 'You make an account and grant it the first role.',
      how: 'Then you get a link. Give it to the person, who sets the password with it. The link works once and for three days.',
    },
    account: {
      title: 'Account',
      what: 'Roles, password and state of an account, with the history of all roles.',
      how: 'A role holds from its first to its last day. For a deputy set the last day. Revoked roles end at once.',
    },
    readLog: {
      title: 'Log',
      what: 'Every look at personal data with account, time and purpose.',
      how: '“Verify the log” works out whether the entries are as they were written. Keep the head of the chain elsewhere: only with it one notices when the newest entries are missing.',
    },
    system: {
      title: 'System state',
      what: 'Versions, database, name of the city, contacts and sample data.',
      how: 'You remove the sample data by writing the name of the invented city.',
    },
    profile: {
      title: 'Profile',
      what: 'Appearance, language, password, sessions and access tokens.',
      how: 'End sessions that you do not know, and change your password then.',
    },
    setup: {
      title: 'Set-up',
      what: 'A few questions at the first start: account, city, mandate, data.',
      how: 'You can stop at any time and go on later.',
    },
    password: {
      title: 'Set password',
      what: 'You open the page with the link that you have been given.',
      how: 'The link works once. When it has expired, the administration gives you a new one.',
    },
  },
);
