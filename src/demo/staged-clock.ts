import { Clock, Instant } from '../common/time/clock';

/**
 * Stands at set instants while the example election is played through, so that every row bears the date of its act;
 * afterwards it is the system's clock.
 */
export class StagedClock extends Clock {
  private staged: Instant | null = null;
  private step = 0;

  now(): Instant {
    if (this.staged === null) return new Date().toISOString();
    // Each look is a second later, so that the order of acts shows in their times.
    this.step += 1;
    return new Date(Date.parse(this.staged) + this.step * 1000).toISOString();
  }

  /** Moves to this instant; the example's acts run forward in time. */
  set(instant: Instant): void {
    this.staged = instant;
    this.step = 0;
  }

  release(): void {
    this.staged = null;
  }
}
