import { languageFacts, isLanguage } from '../../../common/text/language';
import type { Words } from '../../../common/text/words';
import { note, NoteView, prose, ProseView } from '../../../common/web/components';
import type { Deliberation, ReplyRead } from '../../deliberation.reads';
import { proseIn } from './proposal-views';
import { GradeView, gradeView, namesOf } from './rating-words';
import { categoryName } from './trace-sentences';
import { voteSentences } from './vote-words';

export interface ReplyView {
  by: string | null;
  language: string | null;
  text: ProseView | null;
  none: string | null;
  response: ProseView | null;
}

export interface OutcomeView {
  grade: GradeView;
  lines: string[];
  reasons: ProseView;
  difference: { lead: string; reason: ProseView } | null;
  reply: ReplyView;
  opinions: { by: string; text: ProseView }[];
  counted: NoteView | null;
}

/** What the panel came to, once a finding is adopted; as it was sealed, from sealing on. */
export function outcomeView(words: Words, data: Deliberation): OutcomeView | null {
  const { outcome, standing, proposals, sealedAt } = data;
  if (!outcome) return null;
  const { content } = standing.framework;
  const { finding, indicatedGrade, opinions } = outcome;
  const adoption = proposals.find(({ status, grade }) => status === 'adopted' && grade === finding.grade)?.adoption;
  return {
    grade: gradeView(words, content, finding.grade),
    lines: [
      words.t('deliberation.outcome.on', { date: words.date(finding.adoptedAt) }),
      ...(adoption ? voteSentences(words, { ...adoption, adopted: true }) : []),
      ...(sealedAt ? [words.t('deliberation.outcome.sealed', { date: words.date(sealedAt) })] : []),
    ],
    reasons: proseIn(words, finding.reasons),
    difference: finding.differenceReason && {
      lead: words.t('deliberation.proposal.differs', {
        indicated: categoryName(indicatedGrade, namesOf(content), words),
      }),
      reason: proseIn(words, finding.differenceReason),
    },
    reply: replyView(words, data),
    opinions: opinions.map(({ name, text }) => ({
      by: words.t('deliberation.opinion.by', { name }),
      text: proseIn(words, text),
    })),
    counted: countedNote(words, data),
  };
}

export function replyView(words: Words, { reply, replyWindow, candidate, sealedAt }: Deliberation): ReplyView {
  const nothing = { by: null, language: null, text: null, response: null };
  const ends = replyWindow ? words.dateTime(replyWindow.endsAt) : '';
  if (!reply)
    return {
      ...nothing,
      none: words.t(sealedAt ? 'deliberation.answer.none' : 'deliberation.answer.awaited', { name: candidate, ends }),
    };
  const date = words.date(reply.receivedAt);
  const response = reply.panelResponse && proseIn(words, reply.panelResponse);
  if (reply.choice === 'declined')
    return { ...nothing, response, none: words.t('deliberation.answer.declined', { name: candidate, date }) };
  return {
    ...given(words, reply),
    by: words.t('deliberation.answer.by', { name: candidate, date }),
    none: null,
    response,
  };
}

function given(words: Words, { text, language }: ReplyRead): Pick<ReplyView, 'language' | 'text'> {
  if (!isLanguage(language)) return { language: null, text: prose({ text, lang: words.lang, isOriginal: true }) };
  const isForeign = language !== words.lang;
  return {
    language: isForeign ? words.t('deliberation.answer.language', { language: languageFacts(language).name }) : null,
    text: prose({ text, lang: language, isOriginal: true }),
  };
}

/** Whether the reader's own scores are among those that the sealed result rests on, by their receipt (S47). */
function countedNote(words: Words, { outcome, sealedAt, receipt }: Deliberation): NoteView | null {
  if (!outcome || !sealedAt || !receipt) return null;
  const isCounted = outcome.receipts.includes(receipt);
  const key = isCounted ? 'deliberation.outcome.counted' : 'deliberation.outcome.notCounted';
  return note({ text: words.t(key, { count: outcome.receipts.length }), tone: isCounted ? 'plain' : 'amber' });
}
