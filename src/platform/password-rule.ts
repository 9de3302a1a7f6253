const SHORTEST = 8;
const LONGEST = 128;

/** Tried first by whoever guesses, and long enough for the other rule; compared without case. */
const WELL_KNOWN = new Set([
  '12345678',
  '123456789',
  '1234567890',
  'admin123',
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

/**
 * What is wrong with a new password, as a German sentence; undefined = it may be used. Length protects, forced
 * special characters do not, so there is no rule about the kinds of characters.
 * @param email address of the account, which is no password for it
 */
export function passwordFault(password: string, email: string): string | undefined {
  const characters = [...password].length;
  if (characters < SHORTEST) return `Das Passwort braucht mindestens ${SHORTEST} Zeichen.`;
  if (characters > LONGEST) return `Das Passwort darf höchstens ${LONGEST} Zeichen haben.`;
  const folded = password.toLowerCase();
  if (WELL_KNOWN.has(folded) || new Set(folded).size < 4) {
    return 'Das Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.';
  }
  if (folded === email.toLowerCase()) return 'Das Passwort darf nicht die E-Mail-Adresse sein.';
  return undefined;
}
