/** Fewest characters of a password: one that somebody chooses, and one that the configuration brings. */
const SHORTEST_CHOSEN = 12;
const SHORTEST_CONFIGURED = 8;
const LONGEST = 128;
/** A repeated piece that is shorter makes no password longer. */
const SHORTEST_PIECE = 8;
/** What is left without the words of the context must be at least this long. */
const SHORTEST_OWN_PART = 8;
/** Shorter parts of an address are no words that anybody would miss in a password. */
const SHORTEST_WORD = 4;

/** German favourites and long ones that the list of breached passwords lacks; compared without case. */
const WELL_KNOWN = new Set([
  '12345678',
  '123456789',
  '1234567890',
  'admin123',
  'admin1234',
  'bitte-ändern',
  'bitteaendern',
  'bitteändern',
  'change-me',
  'changeme',
  'changeme1',
  'changeme123',
  'changethis',
  'geheim123',
  'password',
  'password1',
  'passwort',
  'passwort1',
  'qwertz123',
  'willkommen',
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789abc',
  '123123123123',
  '012345678901',
  '098765432109',
  '0987654321098',
  'abcdefghijkl',
  'administrator',
  'administrator1',
  'admin1234567',
  'admin123456789',
  'adminadminadmin',
  'changemechangeme',
  'geheimgeheim',
  'geheimgeheimgeheim',
  'hallohallohallo',
  'iloveyou1234',
  'lernstand123',
  'lernstand1234',
  'lernstandlernstand',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'passwort1234',
  'passwort1234!',
  'passwort12345',
  'passwort123456',
  'passwortpasswort',
  'q1w2e3r4t5y6',
  'q1w2e3r4t5z6',
  'qwertyqwerty',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertz123456',
  'qwertzqwertz',
  'qwertzuiop12',
  'qwertzuiop123',
  'qwertzuiopü+',
  'willkommen12',
  'willkommen123',
  'willkommen1234',
]);
/** The same without what people put around it. */
const WELL_KNOWN_WORDS = new Set(['lernstand', 'qwertz', 'qwertzuiop', 'stadtverwaltung', 'willkommen']);

const TOO_EASY =
  'Das Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.';

/**
 * What is wrong with a password that somebody chooses, as a German sentence; undefined = it may be used. After
 * NIST SP 800-63B: length protects, forced special characters do not, so there is no rule about the kinds of
 * characters; but nothing that is in the lists of those who guess, also not with a year behind it, and nothing that
 * mostly consists of the own address or the name of the service.
 * @param email address of the account
 */
export async function passwordFault(password: string, email: string): Promise<string | undefined> {
  const fault = shapeFault(password, email, SHORTEST_CHOSEN);
  if (fault) return fault;
  const folded = password.toLowerCase();
  const word = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isGuessed = WELL_KNOWN_WORDS.has(word) || (word.length >= SHORTEST_WORD && (await isBreached(word)));
  if (isGuessed || (await isBreached(folded)) || isRepetition(folded)) return TOO_EASY;
  if (ownPart(folded, email).length < SHORTEST_OWN_PART) {
    return 'Das Passwort besteht fast nur aus Ihrer E-Mail-Adresse oder dem Namen des Dienstes. Nehmen Sie andere Wörter.';
  }
  return undefined;
}

/**
 * What is wrong with a password of the configuration (ADMIN_PASSWORD, HR_PASSWORD). It keeps the 8 characters of
 * NIST SP 800-63B revision 3, because an installation that runs must start with what it was given.
 */
export function configuredPasswordFault(password: string, email: string): string | undefined {
  return shapeFault(password, email, SHORTEST_CONFIGURED);
}

/**
 * Whether the password is on a public list of the 49,000 passwords that were found most often in breaches. The
 * list is read at the first question, so that a service where nobody sets a password does not hold it.
 */
export async function isBreached(password: string): Promise<boolean> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return dictionary['passwords-common'].includes(password.toLowerCase());
}

function shapeFault(password: string, email: string, shortest: number): string | undefined {
  const characters = [...password].length;
  if (characters < shortest) return `Das Passwort braucht mindestens ${shortest} Zeichen.`;
  if (characters > LONGEST) return `Das Passwort darf höchstens ${LONGEST} Zeichen haben.`;
  const folded = password.toLowerCase();
  if (WELL_KNOWN.has(folded) || new Set(folded).size < 4) return TOO_EASY;
  if (folded === email.toLowerCase()) return 'Das Passwort darf nicht die E-Mail-Adresse sein.';
  return undefined;
}

/** Whether it is a short piece again and again, like `hallohallohallo`. */
function isRepetition(folded: string): boolean {
  const [, piece] = /^(.+?)\1+$/u.exec(folded) ?? [];
  return piece !== undefined && piece.length < SHORTEST_PIECE;
}

/** What is left of a password without the name of the service and the words of the address. */
function ownPart(folded: string, email: string): string {
  const [local = ''] = email.toLowerCase().split('@');
  const words = [local, ...local.split(/[^\p{L}\p{N}]+/u), 'lernstand'].filter(
    (word) => word.length >= SHORTEST_WORD,
  );
  return words.reduce((rest, word) => rest.replaceAll(word, ''), folded);
}
