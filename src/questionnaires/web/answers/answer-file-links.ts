import type { AnsweringDesk } from '../../answering/answering.queries';
import { answerPaths } from './answer.paths';

/** Names and addresses of the files, by their id. */
export function fileLinks({ files }: AnsweringDesk, lang: string): Record<string, { name: string; href: string }> {
  return Object.fromEntries(files.map(({ id, name }) => [id, { name, href: answerPaths.file(lang, id) }]));
}
