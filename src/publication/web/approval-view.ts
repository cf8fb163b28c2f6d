import { Words } from '../../common/text/words';
import { note, NoteView, postButton, PostButtonView } from '../../common/web/components';
import type { ApprovalStanding } from '../release/two-persons';

/** Both approvals of a release or a correction: what is approved, who has, and what happens next. */
export interface ApprovalView {
  /** SHA-256 in groups of eight, so that two persons can compare it by voice. */
  hash: string;
  first: string | null;
  /** The first approval was given for other content, so it counts no more. */
  overtaken: string | null;
  why: NoteView | null;
  next: string | null;
  approve: PostButtonView | null;
  takeBack: PostButtonView | null;
}

export function approvalView(
  words: Words,
  data: { standing: ApprovalStanding; contentHash: string; approval: string; withdrawal: string; what: string },
): ApprovalView {
  const { standing, contentHash, approval, withdrawal, what } = data;
  const { first, refusal } = standing;
  const isStanding = first !== null && first.contentHash === contentHash;
  const say = (part: string): string => words.t(`publication.${what}.${part}`);
  const label = say(isStanding ? 'approveSecond' : 'approveFirst');
  return {
    hash: hashInGroups(contentHash),
    first: isStanding
      ? words.t('publication.approval.first', { name: first.by, date: words.dateTime(first.at) })
      : null,
    overtaken: first && !isStanding ? words.t('publication.approval.overtaken', { name: first.by }) : null,
    why: refusal ? note({ text: words.t(`problem.denied.${refusal}`) }) : null,
    next: refusal ? null : say(isStanding ? 'nextSecond' : 'nextFirst'),
    approve: refusal
      ? null
      : postButton({ action: approval, label, fields: { contentHash }, quiet: false, small: false }),
    takeBack: first?.isOwn
      ? postButton({ action: withdrawal, label: words.t('publication.approval.takeBack'), small: false })
      : null,
  };
}

export const hashInGroups = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? '';
