/** The reply is printed in full beside the finding, so it has a measure. */
export const REPLY_WORDS = 600;

/** Seconds after the deadline in which a reply already on its way is still taken (R14). */
const GRACE = 60;

export type ReplyProblem = 'tooLate' | 'empty' | 'tooLong';

/** Number of words, as a reader would count them. */
export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Whether a reply comes too late, with the grace for what is on its way. Without a deadline nothing does. */
export const isTooLate = (endsAt: string | null, now: string): boolean =>
  endsAt !== null && Date.parse(now) > Date.parse(endsAt) + GRACE * 1000;

/**
 * Why a reply cannot be taken, or null. `endsAt` is the deadline, inclusive; null where the secretariat records a reply
 * that arrived another way.
 */
export function replyProblem(
  reply: { choice: 'replied' | 'declined'; text: string },
  endsAt: string | null,
  now: string,
): ReplyProblem | null {
  if (isTooLate(endsAt, now)) return 'tooLate';
  if (reply.choice === 'declined') return null;
  const words = wordsIn(reply.text);
  if (words === 0) return 'empty';
  return words > REPLY_WORDS ? 'tooLong' : null;
}

/**
 * Whether the candidate may still answer the finding, so that it cannot be sealed yet. A reply to a finding that went
 * back to the panel is none to the one that followed, for which the period opened anew.
 */
export function isReplyAwaited(openedAt: string, endsAt: string, receivedAt: string | null, now: string): boolean {
  const hasCome = receivedAt !== null && receivedAt >= openedAt;
  return endsAt > now && !hasCome;
}
