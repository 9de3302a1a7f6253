import { Injectable } from '@nestjs/common';
import { ProblemException } from '../../platform/problem/problem.js';

/** Files that are read at once; more would take the cores away from everybody else. */
const AT_ONCE = 2;
/** Imports that may be under way, from the first byte of their file to the answer. */
const MOST_UNDER_WAY = 10;
const RETRY_AFTER_SECONDS = 30;

/** Lets a few imports in, and fewer of them work at the same time. */
@Injectable()
export class ImportTurns {
  private underWay = 0;
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  /** Lets one more import in. Throws 503 when too many are under way. */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.underWay >= MOST_UNDER_WAY) {
      const detail =
        'Es laufen gerade sehr viele Importe. Bitte versuchen Sie es in einer halben Minute noch einmal.';
      throw new ProblemException(503, 'TOO_MANY_IMPORTS', detail, { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    this.underWay++;
    try {
      return await work();
    } finally {
      this.underWay--;
    }
  }

  /** Does the work as soon as it is its turn. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.working < AT_ONCE) this.working++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The next one inherits the place, so the count stays.
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }
}
