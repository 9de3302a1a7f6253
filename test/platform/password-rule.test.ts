import { describe, expect, it } from '@jest/globals';
import { configuredPasswordFault, isBreached, passwordFault } from '../../src/platform/password-rule.js';

const EMAIL = 'anna.beispiel@stadt.example';

describe('a password that somebody chooses', () => {
  it.each([
    'regen-lampe-ufer-tinte',
    'äöüßäöüßabcd',
    'x9 x8 x7 x6 x5',
    'zwölfzeichen',
    'nur kleine buchstaben',
    '730148265913',
    `${'kanne nebel ziegel moos '.repeat(5)}dach auf`,
    'lernstand macht mir viel freude',
    'anna-kanne-nebel-ziegel',
  ])('may be „%s“', async (password) => {
    expect(await passwordFault(password, EMAIL)).toBeUndefined();
  });

  it.each([
    ['elf Zeichen', 'regen-lampe', 'mindestens 12 Zeichen'],
    ['elf Zeichen aus vielen Bytes', '😀😁😂🤣😃😄😅😆😇😈😉', 'mindestens 12 Zeichen'],
    ['129 Zeichen', `${'kanne nebel ziegel moos '.repeat(5)}dach auf!`, 'höchstens 128 Zeichen'],
    ['wohlbekannt', 'PasswortPasswort', 'zu leicht zu erraten'],
    ['aus einer Liste von Einbrüchen', 'counterstrike', 'zu leicht zu erraten'],
    ['aus der Liste, groß geschrieben', 'NeedForSpeed', 'zu leicht zu erraten'],
    ['ein Wort der Liste mit Jahr', 'Sommer2026!!!', 'zu leicht zu erraten'],
    ['ein deutsches Wort mit Zahl davor', '2026-Willkommen', 'zu leicht zu erraten'],
    ['drei Zeichen im Wechsel', 'abcabcabcabcabc', 'zu leicht zu erraten'],
    ['ein kurzes Stück immer wieder', 'a1b2'.repeat(32), 'zu leicht zu erraten'],
    ['die eigene Adresse', 'Anna.Beispiel@stadt.example', 'E-Mail-Adresse'],
    ['der eigene Name mit Zahl', 'AnnaBeispiel77', 'E-Mail-Adresse'],
    ['der Name des Dienstes mit Zahl', 'x-Lernstand-2026', 'Namen des Dienstes'],
  ])('may not be: %s', async (_, password, sentence) => {
    expect(await passwordFault(password, EMAIL)).toContain(sentence);
  });
});

describe('a password of the configuration', () => {
  it('needs 8 characters only, so that installations that run can start', () => {
    expect(configuredPasswordFault('kanne-77', EMAIL)).toBeUndefined();
    expect(configuredPasswordFault('kanne-7', EMAIL)).toContain('mindestens 8 Zeichen');
    expect(configuredPasswordFault('Passwort1', EMAIL)).toContain('zu leicht zu erraten');
    expect(configuredPasswordFault(EMAIL, EMAIL)).toContain('E-Mail-Adresse');
  });

  it('is looked up in the list of breaches as it is', async () => {
    expect(await isBreached('Trustno1')).toBe(true);
    expect(await isBreached('trustno1-')).toBe(false);
  });
});
