import type { Response } from 'express';
import type { OpenedFile } from '../../answering/answer-file-reads';

/** A file that a stranger made: offered for saving, never shown by the browser as a page of ours (S34). */
export function sendFile(response: Response, { name, mediaType, bytes }: OpenedFile): void {
  response.attachment(name);
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.status(200).send(bytes);
}
