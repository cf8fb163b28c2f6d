import type { NextFunction, RequestHandler, Response } from 'express';
import { ANONYMOUS } from '../../policy';
import { isPublished, Language } from '../text/language';
import { WordsFactory } from '../text/words';
import { BenchRequest } from './request';

/** Takes the language from the first path segment and gives the request its words. */
export function languageOf(words: WordsFactory): RequestHandler {
  return (request, _response: Response, next: NextFunction) => {
    const bench = request as BenchRequest;
    const first = request.path.split('/')[1] ?? '';
    bench.lang = isPublished(first) ? first : preferred(request.acceptsLanguages());
    bench.words = words.for(bench.lang);
    bench.actor = ANONYMOUS;
    bench.facts = {};
    next();
  };
}

/** The first published language that the browser asks for; English when it asks for none of them. */
export function preferred(accepted: string[]): Language {
  const wanted = accepted.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isPublished) ?? 'en';
}
