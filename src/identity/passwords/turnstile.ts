/** Too many wait already; the caller says so and names a time. */
export class TurnstileFull extends Error {
  readonly status = 503;

  constructor(readonly retryAfterSeconds: number) {
    super('too many at once');
  }
}

/** Lets a few pass at once, a few wait in line, and turns the rest away (S2). */
export class Turnstile {
  private passing = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly lineLength: number,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.passing < this.atOnce) {
      this.passing += 1;
      return;
    }
    if (this.line.length >= this.lineLength) throw new TurnstileFull(5);
    // Whoever leaves hands its place on, so the number passing stays the same.
    await new Promise<void>((resolve) => this.line.push(resolve));
  }

  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.passing -= 1;
  }
}
