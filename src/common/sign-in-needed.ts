import { Actor } from '../policy';

/** The page needs somebody signed in; the filter leads to the right step and back again. */
export class SignInNeeded extends Error {
  constructor(readonly stage: Actor['stage']) {
    super('sign-in needed');
  }
}
