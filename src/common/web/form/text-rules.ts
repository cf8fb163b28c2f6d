import { accept, FieldRule, oneText, Optional, refuse } from './field-rules';

// Deliberately loose: the only proof of an address is a mail that arrives.
const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A mail address, kept as typed; compare it case-folded. */
export function email(options: Optional = {}): FieldRule<string> {
  return oneText({ max: 254, ...options }, (value) => (EMAIL.test(value) ? accept(value) : refuse('email')));
}

/** The id of a row. */
export function ref(options: Optional = {}): FieldRule<string> {
  return oneText({ max: 36, missing: 'choose', ...options }, (value) =>
    UUID.test(value) ? accept(value) : refuse('notAChoice'),
  );
}

/** A day, 'yyyy-mm-dd', between 1900 and 2199. */
export function day(options: Optional = {}): FieldRule<string> {
  return oneText({ max: 10, ...options }, (value) => (isDay(value) ? accept(value) : refuse('day')));
}

/** A day and time in UTC, 'yyyy-mm-ddThh:mm', as an instant 'yyyy-mm-ddThh:mm:00.000Z'. */
export function moment(options: Optional = {}): FieldRule<string> {
  return oneText({ max: 16, ...options }, (value) => {
    const [date = '', time = ''] = value.split('T');
    return isDay(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? accept(`${date}T${time}:00.000Z`) : refuse('moment');
  });
}

function isDay(value: string): boolean {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
