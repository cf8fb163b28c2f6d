import { Bound, withError } from '../../common/web/form';

/** The form with an error at `again` when the two passwords differ. */
export function typedTwice<T extends { password: string; again: string }>(input: Bound<T>): Bound<T> {
  if (input.errors || input.values.password === input.values.again) return input;
  return withError(input, 'again', { key: 'identity.password.differs' });
}
