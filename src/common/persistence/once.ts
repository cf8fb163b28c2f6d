import { AsyncLocalStorage } from 'node:async_hooks';

/** The form was sent before; the first outcome is given again (R6). */
export class AlreadyDone extends Error {
  constructor(readonly outcome: string | null) {
    super('already done');
  }
}

export interface OnceKey {
  actorRef: string;
  key: string;
  /** Set by the first unit of work of the request, so that a second one does not meet its own key. */
  claimed: boolean;
}

/** The one-time key of the form being handled. The unit of work claims it in its own transaction. */
export const onceKey = new AsyncLocalStorage<OnceKey>();
