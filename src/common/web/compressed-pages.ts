import compression from 'compression';
import type { Request, RequestHandler } from 'express';
import { isAnsweringPath } from './link.paths';

/**
 * Pages on which somebody answers are sent compressed, since their line may be poor. All else that is private goes as it is,
 * a draft assessment behind a personal link too: the length of a compressed page tells more of what stands in it (0023).
 */
export const compressedPages = (): RequestHandler =>
  compression({ filter: (request, response) => mayCompress(request) && compression.filter(request, response) });

/**
 * The attacks that read a secret out of the length of an answer (BREACH) have another site make the browser ask, again
 * and again. Only what a page of this site asks for is compressed; a browser that does not say so gets it plain.
 */
const mayCompress = (request: Request): boolean =>
  isAnsweringPath(request.path) && request.get('sec-fetch-site') === 'same-origin';
