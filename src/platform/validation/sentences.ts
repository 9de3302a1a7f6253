/** Code and German sentence for a broken constraint; `args` are the arguments of its decorator. */
type Sentence = readonly [code: string, sentence: (args: unknown[]) => string];

/** Every constraint that the messages of the service use. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  whitelistValidation: ['UNKNOWN_MEMBER', () => 'ist hier nicht bekannt'],
  isString: ['NOT_A_TEXT', () => 'muss ein Text sein'],
  isArray: ['NOT_A_LIST', () => 'muss eine Liste sein'],
  arrayMinSize: ['LIST_TOO_SHORT', ([least]) => `braucht mindestens ${least} Eintrag`],
  arrayMaxSize: ['LIST_TOO_LONG', ([most]) => `darf höchstens ${most} Einträge haben`],
  nestedValidation: ['NOT_AN_OBJECT', () => 'muss ein Objekt sein'],
  isOwnPath: ['NOT_OUR_PATH', () => 'muss ein Pfad dieses Dienstes sein, zum Beispiel /api/docs'],
  isNumber: ['NOT_A_NUMBER', () => 'muss eine Zahl mit höchstens vier Nachkommastellen sein'],
  arrayUnique: ['REPEATED', () => 'darf keinen Eintrag doppelt enthalten'],
  isInt: ['NOT_A_WHOLE_NUMBER', () => 'muss eine ganze Zahl sein'],
  min: ['TOO_SMALL', ([least]) => `muss mindestens ${least} sein`],
  max: ['TOO_LARGE', ([most]) => `darf höchstens ${most} sein`],
  maxLength: ['TOO_LONG', ([most]) => `darf höchstens ${most} Zeichen haben`],
  isLength: ['WRONG_LENGTH', ([least, most]) => `muss ${least} bis ${most} Zeichen haben`],
  isLine: ['NOT_A_LINE', () => 'darf keine Zeilenumbrüche und keine anderen Steuerzeichen enthalten'],
  isEmail: ['NOT_AN_EMAIL', () => 'muss eine E-Mail-Adresse sein'],
  isPersonnelNumber: [
    'NOT_A_PERSONNEL_NUMBER',
    () =>
      'darf höchstens 20 Zeichen haben: Buchstaben von A bis Z, Ziffern, Punkt, Schrägstrich, Binde- und Unterstrich, zum Beispiel 00012345',
  ],
  isBoolean: ['NOT_A_TRUTH', () => 'muss true oder false sein'],
  matches: ['WRONG_FORM', () => 'enthält Steuerzeichen oder Leerzeichen am Rand'],
  isUuid: ['NOT_AN_ID', () => 'muss eine Kennung aus 32 Hexadezimalziffern sein'],
  isIn: [
    'NOT_ALLOWED',
    ([values]) => `kennt diesen Wert nicht. Erlaubt: ${(values as unknown[]).join(', ')}`,
  ],
  isDay: [
    'NOT_A_DAY',
    () => 'muss ein Kalendertag von 1900 bis 2999 in der Form JJJJ-MM-TT sein, zum Beispiel 2026-12-31',
  ],
  isInstantOrDay: [
    'NOT_AN_INSTANT',
    () => 'muss ein Kalendertag (2026-12-31) oder ein Zeitpunkt mit Zeitzone (2026-12-31T12:00:00Z) sein',
  ],
};
