/** Code and German sentence for a broken constraint; `args` are the arguments of its decorator. */
type Sentence = readonly [code: string, sentence: (args: unknown[]) => string];

/** Every constraint that the messages of the service use; one that is not here is answered in general words. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  whitelistValidation: ['UNKNOWN_MEMBER', () => 'ist hier nicht bekannt'],
  isDefined: ['REQUIRED', () => 'fehlt'],
  isNotEmpty: ['REQUIRED', () => 'darf nicht leer sein'],
  isString: ['NOT_A_TEXT', () => 'muss ein Text sein'],
  isBoolean: ['NOT_YES_OR_NO', () => 'muss true oder false sein'],
  isInt: ['NOT_A_WHOLE_NUMBER', () => 'muss eine ganze Zahl sein'],
  isNumber: ['NOT_A_NUMBER', () => 'muss eine Zahl sein'],
  isArray: ['NOT_A_LIST', () => 'muss eine Liste sein'],
  isObject: ['NOT_AN_OBJECT', () => 'muss ein Objekt sein'],
  nestedValidation: ['NOT_AN_OBJECT', () => 'muss ein Objekt sein'],
  min: ['TOO_SMALL', ([least]) => `muss mindestens ${least} sein`],
  max: ['TOO_LARGE', ([most]) => `darf höchstens ${most} sein`],
  minLength: ['TOO_SHORT', ([least]) => `braucht mindestens ${characters(least)}`],
  maxLength: ['TOO_LONG', ([most]) => `darf höchstens ${characters(most)} haben`],
  isLength: ['WRONG_LENGTH', ([least, most]) => `muss ${least} bis ${characters(most)} haben`],
  arrayMinSize: ['TOO_FEW', ([least]) => `braucht mindestens ${entries(least)}`],
  arrayMaxSize: ['TOO_MANY', ([most]) => `darf höchstens ${entries(most)} haben`],
  arrayUnique: ['REPEATED', () => 'darf keinen Eintrag zweimal haben'],
  isEmail: ['NOT_AN_EMAIL', () => 'muss eine E-Mail-Adresse sein'],
  isUuid: ['NOT_AN_ID', () => 'muss eine Kennung aus 32 Hexadezimalziffern sein'],
  isIn: ['NOT_ALLOWED', ([values]) => `kennt diesen Wert nicht. Erlaubt: ${list(values)}`],
  isEnum: ['NOT_ALLOWED', ([, values]) => `kennt diesen Wert nicht. Erlaubt: ${list(values)}`],
  matches: ['WRONG_FORM', () => 'hat nicht die erwartete Form'],
  isDay: [
    'NOT_A_DAY',
    () => 'muss ein Kalendertag von 1900 bis 2999 in der Form JJJJ-MM-TT sein, zum Beispiel 2026-12-31',
  ],
  isInstantOrDay: [
    'NOT_AN_INSTANT',
    () => 'muss ein Kalendertag (2026-12-31) oder ein Zeitpunkt mit Zeitzone (2026-12-31T12:00:00Z) sein',
  ],
};

function characters(number: unknown): string {
  return number === 1 ? '1 Zeichen' : `${number} Zeichen`;
}

function entries(number: unknown): string {
  return number === 1 ? '1 Eintrag' : `${number} Einträge`;
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : Object.values(values as object).join(', ');
}
