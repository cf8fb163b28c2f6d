import type { Answer } from '../support/browse';
import type { Expected } from './row';

/** Where an act leads that was permitted and stopped before it was carried out. */
export const STOPPED = '/stopped';

/** What an answer of the app comes to, in the words of the table. */
export function verdict(answer: Answer): Expected {
  const { status } = answer;
  if (status === 200) return 'page';
  if (status === 403) return 'denied';
  if (status === 404) return 'hidden';
  if (status === 303 || status === 302) return placeOf(answer.location ?? '') ?? status;
  return status;
}

// By the path alone: the query says where to go back to.
function placeOf(location: string): Expected | null {
  const path = new URL(location, 'http://any').pathname;
  if (path === STOPPED) return 'done';
  if (/\/sign-in\/second-factor$/.test(path)) return 'second-factor';
  if (/\/account\/confirm$/.test(path)) return 'step-up';
  if (/\/q\/expired$/.test(path)) return 'link-ended';
  return /\/sign-in$/.test(path) ? 'sign-in' : null;
}

export const agrees = (expected: Expected, found: Expected): boolean =>
  expected === found || (expected === 200 && found === 'page');
