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
  /** Id of that subject, from the path or from the personal link in use. */
  subjectId: string | null;
  lang: Language;
  words: Words;
  csrfToken: () => string | null;
  /** What the forms of pages behind a personal link must carry; null elsewhere and for who has no such page open. */
  linkToken: string | null;
}
