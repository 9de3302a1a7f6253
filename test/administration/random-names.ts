/** Last names whose order tells German collation from the order of code points. */
export const LAST_NAMES = [
  ...['Aal', 'Ähre', 'Ärmel', 'Azur', 'Čapek', 'Cello', 'D’Angelo', 'Müller', 'Mueller', 'Muller', 'Ost'],
  ...['Öztürk', 'Oz', 'Straße', 'Strasse', 'Strauß', 'von der Heide', 'Weiß', 'Weiss', 'Zoë', 'Łuczak'],
];
export const FIRST_NAMES = ['Änne', 'Anna', 'Émile', 'Emil', 'Jürgen', 'Zoë', 'Uwe', 'Übül', 'Karl-Heinz'];

/** Titles that begin with different letters, so that every collation puts them into the same order. */
export const TITLES = [
  ...['Arabisch Einstieg', 'Bürgernah schreiben', 'Deeskalation am Telefon', 'Englisch B1'],
  ...[
    'Reichsbürger, „Selbstverwalter“; was tun?',
    'Interkulturelle Öffnung',
    'Kolonialismus und sein Erbe',
    'Zivilcourage im Amt',
  ],
];
export const PROVIDERS = ['SG Fortbildung', 'VHS Dresden e. V.', 'Verein „Miteinander; Füreinander“'];

/** First words of Kürzel, whose order tells German collation from the order of code points. */
export const CODE_WORDS = ['Amt', 'GB', 'Abt.', 'SG', 'ÖVS', 'StA', 'büro', 'Übg', 'Zoo'];
