import { Clock, Instant } from '../../src/common/time/clock';

/** Stands still until it is moved. */
export class FakeClock extends Clock {
  constructor(private instant: Instant = '2029-09-12T14:00:00.000Z') {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  set(instant: Instant): void {
    this.instant = new Date(instant).toISOString();
  }

  advance(seconds: number): void {
    this.set(new Date(Date.parse(this.instant) + seconds * 1000).toISOString());
  }
}
