import { inLanguage, LocalizedText } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import { prose, ProseView, tag, TagView } from '../../../common/web/components';
import type { Deliberation, ProposalRead } from '../../deliberation.reads';
import { GradeView, gradeView, namesOf } from './rating-words';
import { categoryName, traceSentences } from './trace-sentences';
import { voteSentences } from './vote-words';

export interface ProposalView {
  id: string;
  title: string;
  state: TagView;
  grade: GradeView;
  reasons: ProseView;
  difference: { lead: string; reason: ProseView } | null;
  /** How it ended; empty while it is open. */
  result: string[];
}

export interface IndicatedView {
  grade: GradeView;
  trace: string[];
  leftOut: string | null;
}

const TONES = { proposed: 'amber', adopted: 'done', not_adopted: 'line', withdrawn: 'line' } as const;

export function proposalView(words: Words, data: Deliberation, proposal: ProposalRead): ProposalView {
  const { content } = data.standing.framework;
  const { number, status, differenceReason, indicated } = proposal;
  return {
    id: `proposal-${number}`,
    title: words.t('deliberation.proposal.number', { number, date: words.date(proposal.proposedAt) }),
    state: tag(words.t(`deliberation.proposal.status.${status}`), TONES[status]),
    grade: gradeView(words, content, proposal.grade),
    reasons: proseIn(words, proposal.reasons),
    difference: differenceReason && {
      lead: words.t('deliberation.proposal.differs', { indicated: categoryName(indicated, namesOf(content), words) }),
      reason: proseIn(words, differenceReason),
    },
    result: resultOf(words, proposal),
  };
}

/** The rating that the scores indicate now, with the rules that led to it. */
export function indicatedView(words: Words, { standing }: Deliberation): IndicatedView {
  const { content } = standing.framework;
  const left = standing.leftOut.filter(({ reason }) => reason !== 'recused').length;
  return {
    grade: gradeView(words, content, standing.grade),
    trace: traceSentences(standing.rating.trace, namesOf(content), words),
    leftOut: left > 0 ? words.t('deliberation.indicated.leftOut', { count: left }) : null,
  };
}

export const proseIn = (words: Words, text: LocalizedText): ProseView => prose(inLanguage(text, words.lang));

function resultOf(words: Words, { status, adoption, decidedAt }: ProposalRead): string[] {
  if (status === 'proposed') return [];
  const ended = words.t(`deliberation.proposal.ended.${status}`, { date: words.date(decidedAt ?? '') });
  return [ended, ...(adoption ? voteSentences(words, { ...adoption, adopted: status === 'adopted' }) : [])];
}
