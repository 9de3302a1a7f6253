/** A statement that is put together: text with numbered places and their values. */
export class Statement {
  readonly values: unknown[] = [];
  private readonly places = new Map<string, string>();

  /** Binds a value as a PostgreSQL type and answers its place; the same value has one place. */
  bind(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = this.places.get(key);
    if (known) return known;
    this.values.push(value);
    const place = `$${this.values.length}::${type}`;
    this.places.set(key, place);
    return place;
  }
}
