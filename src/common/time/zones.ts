import { Instant } from './clock';

/** IANA names of all time zones that the platform can reckon with, UTC first. */
export const TIME_ZONES: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

/** Whether this is an IANA time zone that the platform can reckon with. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The UTC instant at which clocks in `timeZone` show `wall` ('yyyy-mm-ddThh:mm'). A time that the change to summer
 * time leaves out is moved on by the hour that is skipped; of a time that comes twice the first is meant.
 */
export function instantIn(wall: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00.000Z`);
  const early = asUtc - offset(asUtc - 86_400_000, timeZone);
  const late = asUtc - offset(asUtc + 86_400_000, timeZone);
  const shown = [early, late].filter((time) => time + offset(time, timeZone) === asUtc);
  return new Date(shown.length > 0 ? Math.min(...shown) : Math.max(early, late)).toISOString();
}

/** What clocks in `timeZone` show at this instant, as 'yyyy-mm-ddThh:mm'. */
export function wallIn(instant: Instant, timeZone: string): string {
  const time = Date.parse(instant);
  return new Date(time + offset(time, timeZone)).toISOString().slice(0, 16);
}

/** Milliseconds by which clocks in the zone are ahead of UTC at this time. */
function offset(time: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(time)).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}
