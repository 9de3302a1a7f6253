import { Injectable } from '@nestjs/common';
import { hash as argon2id, verify } from '@node-rs/argon2';
import { ProblemException } from '../platform/problem/problem.js';

/** 19 MiB and two passes, as OWASP advises for argon2id; about 40 ms here. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More at once would take the cores and the thread pool away from everybody who is signed in. */
const AT_ONCE = 2;
/** Later ones would wait for several seconds and are sent away instead. */
const MOST_WAITING = 100;

/** Hashes and checks passwords, a few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Compared with when there is no account, so that this takes as long as a wrong password. */
  private readonly dummy = argon2id('', COST);

  hash(password: string): Promise<string> {
    return this.inTurn(() => argon2id(password.normalize('NFC'), COST));
  }

  /**
   * Whether the password belongs to the hash.
   * @param hash undefined or null = no such account: takes the same time, answers false
   */
  async matches(hash: string | null | undefined, password: string): Promise<boolean> {
    const compared = hash ?? (await this.dummy);
    const isSame = await this.inTurn(() => verify(compared, password.normalize('NFC')));
    return isSame && Boolean(hash);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running++;
    else await this.place();
    try {
      return await work();
    } finally {
      // The next one inherits the place, so the count stays.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private place(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) {
      const detail =
        'Es melden sich gerade sehr viele gleichzeitig an. Bitte versuchen Sie es gleich noch einmal.';
      throw new ProblemException(503, 'TOO_MANY_SIGN_INS', detail, { retryAfterSeconds: 5 });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
