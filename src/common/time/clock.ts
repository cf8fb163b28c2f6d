/** UTC, ISO-8601, fixed width: `2029-09-12T14:03:22.123Z`. Sorts and hashes the same on both engines. */
export type Instant = string;

export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}

/** `instant` moved by a number of seconds (may be negative). */
export function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

export const DAY = 86_400;
export const HOUR = 3_600;
export const MINUTE = 60;
