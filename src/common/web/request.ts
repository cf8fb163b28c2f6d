import { Request } from 'express';
import { Actor, Facts } from '../../policy';
import { Language } from '../text/language';
import { Words } from '../text/words';

/** What the platform adds to a request before a handler sees it. */
export interface BenchRequest extends Request {
  id: string;
  actor: Actor;
  /** Facts of the subject named by @Permits, loaded by the guard. */
  facts: Facts;
  lang: Language;
  words: Words;
  csrfToken: () => string | null;
}
