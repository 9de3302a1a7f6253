/**
 * Remembers what was worked out, the newest few: for things that belong to one state of the facts and so
 * never become wrong, only unwanted.
 */
export class Remembered<T> {
  private readonly entries = new Map<string, T>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    return this.entries.get(key);
  }

  set(key: string, value: T): void {
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.most && oldest !== undefined) this.entries.delete(oldest);
  }
}
