import { describe, expect, it } from '@jest/globals';
import { Passwords } from '../../src/access/password.js';
import { ProblemException } from '../../src/platform/problem/problem.js';

const passwords = new Passwords();

describe('a password', () => {
  it('is kept as argon2id with its own salt, never as it is', async () => {
    const [first, second] = await Promise.all([
      passwords.hash('regen-lampe-ufer'),
      passwords.hash('regen-lampe-ufer'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('matches however the keyboard composes its letters', async () => {
    const hash = await passwords.hash('b\u00e4ume-im-garten');
    expect(await passwords.matches(hash, 'ba\u0308ume-im-garten')).toBe(true);
    expect(await passwords.matches(hash, 'baume-im-garten')).toBe(false);
  });

  it.each([null, undefined])(
    'never matches an account without one (%p), not even the empty text',
    async (hash) => {
      expect(await passwords.matches(hash, '')).toBe(false);
    },
  );
});

it('a flood of sign-ins is cut off with 503 and the others are still answered', async () => {
  const attempts = Array.from({ length: 110 }, () => passwords.matches(null, 'falsch-falsch'));
  const results = await Promise.allSettled(attempts);
  const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
  expect(refused).toHaveLength(8);
  for (const reason of refused) {
    expect(reason).toBeInstanceOf(ProblemException);
    expect(reason).toMatchObject({
      status: 503,
      code: 'TOO_MANY_SIGN_INS',
      details: { retryAfterSeconds: 5 },
    });
  }
  expect(await passwords.matches(await passwords.hash('danach-geht-es'), 'danach-geht-es')).toBe(true);
});
