import type { NextFunction, RequestHandler, Response } from 'express';
import { ANONYMOUS } from '../../policy';
import { isOffered, preferredLanguage } from '../text/language';
import { WordsFactory } from '../text/words-factory';
import { BenchRequest } from './request';

/** Takes the language from the first path segment and gives the request its words. */
export function languageOf(words: WordsFactory): RequestHandler {
  return (request, _response: Response, next: NextFunction) => {
    const bench = request as BenchRequest;
    const first = request.path.split('/')[1] ?? '';
    bench.lang = isOffered(first) ? first : preferredLanguage(request.get('accept-language'));
    bench.words = words.for(bench.lang);
    bench.actor = ANONYMOUS;
    bench.facts = {};
    bench.subjectId = null;
    bench.linkToken = null;
    next();
  };
}
