/** Work that comes again: at each turn one round, begun when the one before has ended, until it is stopped. */
export class Rounds {
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly every: number,
    private readonly round: () => Promise<unknown>,
  ) {}

  /** What a round throws goes to `onError`, and the next one comes all the same. A waiting timer keeps no process alive. */
  start(onError: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      this.work = this.work.then(async () => void (await this.round())).catch(onError);
    }, this.every);
    this.timer.unref();
  }

  /** Ends when the round under way has. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.work;
  }
}
