import type { Response } from 'express';
import { FormErrors } from '../../common/errors';
import { Bound, withError, withErrors } from '../../common/web/form';
import { TurnstileFull } from '../passwords/turnstile';
import { askToWait } from './wait';

export interface ShownAgain<T> {
  bound: Bound<T>;
  status: number;
}

/** The form with what a service found wrong, or with a time to wait; any other error goes on. */
export function shownAgain<T>(error: unknown, bound: Bound<T>, response: Response): ShownAgain<T> {
  if (error instanceof FormErrors) return { bound: withErrors(bound, error.fields), status: 422 };
  if (!(error instanceof TurnstileFull)) throw error;
  const wait = askToWait(response, error.retryAfterSeconds, error.status);
  return { bound: withError(bound, '', wait.error), status: wait.status };
}
