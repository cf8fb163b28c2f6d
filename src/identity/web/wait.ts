import type { Response } from 'express';
import { FieldError } from '../../common/errors';

export interface Wait {
  status: number;
  error: FieldError;
}

/** Tells browser and person how long to wait: after too many guesses (429), or while many sign in at once (503). */
export function askToWait(response: Response, seconds: number, status = 429): Wait {
  response.setHeader('Retry-After', String(seconds));
  const error =
    seconds > 90
      ? { key: 'identity.wait.minutes', params: { count: Math.ceil(seconds / 60) } }
      : { key: 'identity.wait.seconds', params: { count: seconds } };
  return { status, error };
}
