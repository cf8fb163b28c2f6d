import { FieldErrors } from '../../common/errors';
import { REPLY_WORDS, ReplyProblem, wordsIn } from './reply-rules';

/** What the form says of a reply that cannot be taken, at the field of its text. */
export function replyError(problem: ReplyProblem, text: string): FieldErrors {
  const key = `deliberation.reply.${problem}`;
  if (problem !== 'tooLong') return { text: { key } };
  const words = wordsIn(text);
  return { text: { key, params: { words, max: REPLY_WORDS, count: words - REPLY_WORDS } } };
}
