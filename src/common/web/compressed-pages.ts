import compression from 'compression';
import type { Request, RequestHandler } from 'express';
import { isLinkPath } from './link.paths';

/**
 * Pages behind a personal link are sent compressed, since whoever answers may have a poor line. All else that is private
 * goes as it is: the length of a compressed page tells more of what stands in it (S23).
 */
export const compressedPages = (): RequestHandler =>
  compression({ filter: (request, response) => mayCompress(request) && compression.filter(request, response) });

/**
 * The attacks that read a secret out of the length of an answer (BREACH) have another site make the browser ask, again
 * and again. Only what a page of this site asks for is compressed; a browser that does not say so gets it plain.
 */
const mayCompress = (request: Request): boolean =>
  isLinkPath(request.path) && request.get('sec-fetch-site') === 'same-origin';
