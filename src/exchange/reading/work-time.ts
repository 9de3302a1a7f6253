/** Time that something may work; while it is kept waiting, it stands still. */
export class WorkTime {
  /** Fulfilled when the time is used up. */
  readonly over: Promise<void>;
  private timer: NodeJS.Timeout | undefined;
  private since = 0;
  private end: () => void = () => {};

  /** @param left milliseconds */
  constructor(private left: number) {
    this.over = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  run(): void {
    if (this.timer) return;
    this.since = performance.now();
    this.timer = setTimeout(this.end, this.left);
  }

  pause(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left = Math.max(0, this.left - (performance.now() - this.since));
  }
}
