import type { Words } from '../../../common/text/words';
import { dataTable, postButton, PostButtonView, TableView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { Deliberation, ProposalRead } from '../../deliberation.reads';
import { eligibleMembers } from '../../domain/eligible-members';
import { possibleOutcomes } from '../../domain/outcomes';
import { unansweredSince } from '../../domain/error-reports';
import { isReplyAwaited } from '../../domain/reply-rules';
import { statementGaps } from '../../domain/statement-gaps';
import { deliberationPaths } from '../deliberation.paths';
import type { ChairDeliberationData } from './chair-deliberation.page';

export interface NextStep {
  sentences: string[];
  primary: Link | null;
  links: Link[];
  withdraw: PostButtonView | null;
  /** Who has voted, never how. */
  voters: TableView | null;
}

const NOTHING: NextStep = { sentences: [], primary: null, links: [], withdraw: null, voters: null };

/** What the chair can do now, and what happens then. */
export function nextStep(words: Words, data: ChairDeliberationData): NextStep {
  const { deliberation, isWithdrawn } = data;
  const { phase } = deliberation.standing.review;
  if (isWithdrawn) return NOTHING;
  if (phase === 'deliberation') {
    const open = deliberation.proposals.find(({ status }) => status === 'proposed');
    return open ? whileVoting(words, deliberation, open) : beforeProposal(words, deliberation);
  }
  if (phase === 'reply') return inReply(words, data);
  return afterSealing(words, data);
}

function beforeProposal(words: Words, deliberation: Deliberation): NextStep {
  const { standing, proposals } = deliberation;
  const { id } = standing.review;
  const hasFailed = proposals.at(-1)?.status === 'not_adopted';
  const mayConclude = possibleOutcomes(standing.grade, proposals.at(-1)?.status ?? null).length > 0;
  return {
    ...NOTHING,
    sentences: [
      words.t(hasFailed ? 'deliberation.next.afterFailure' : 'deliberation.next.propose'),
      ...gapSentences(words, deliberation),
    ],
    primary: { label: words.t('deliberation.next.toProposal'), href: deliberationPaths.newProposal(words.lang, id) },
    links: mayConclude
      ? [{ label: words.t('deliberation.next.toConclusion'), href: deliberationPaths.conclusion(words.lang, id) }]
      : [],
  };
}

function whileVoting(words: Words, deliberation: Deliberation, open: ProposalRead): NextStep {
  const { lang } = words;
  const { id } = deliberation.standing.review;
  const of = eligibleMembers(deliberation.standing.members, deliberation.standing.recusals).size;
  return {
    sentences: [
      words.t('deliberation.next.voting', { count: open.voted.length, of }),
      ...gapSentences(words, deliberation),
    ],
    primary: { label: words.t('deliberation.next.toDecision'), href: deliberationPaths.decision(lang, id) },
    links: [{ label: words.t('deliberation.next.replace'), href: deliberationPaths.newProposal(lang, id) }],
    withdraw: postButton({
      action: deliberationPaths.withdrawal(lang, id),
      label: words.t('deliberation.next.withdraw'),
      fields: { proposal: open.number },
    }),
    voters: votersTable(words, deliberation, open),
  };
}

/** By name: that somebody has voted is no score. */
export function votersTable(words: Words, { standing }: Deliberation, open: ProposalRead): TableView {
  const eligible = eligibleMembers(standing.members, standing.recusals);
  return dataTable(
    {
      caption: words.t('deliberation.voters.caption'),
      columns: [{ label: words.t('deliberation.voters.member') }, { label: words.t('deliberation.voters.state') }],
      rows: standing.members
        .filter(({ id }) => eligible.has(id))
        .map(({ id, name }) => ({
          cells: [
            name,
            open.voted.includes(id)
              ? { tag: words.t('deliberation.voters.voted'), tone: 'done' as const }
              : { tag: words.t('deliberation.voters.waiting'), tone: 'line' as const },
          ],
        })),
    },
    words,
  );
}

/** A finding is adopted with its joint statements only. */
export function gapSentences(words: Words, { standing, statements }: Deliberation): string[] {
  const codes = standing.framework.content.criteria.map(({ code }) => code);
  const gaps = statementGaps(codes, new Map(statements.map(({ criterionCode, text }) => [criterionCode, text])));
  return gaps.length > 0 ? [words.t('deliberation.next.gaps', { count: gaps.length })] : [];
}

function inReply(words: Words, { deliberation, can, now }: ChairDeliberationData): NextStep {
  const { standing, reply, replyWindow, errorReports } = deliberation;
  const { lang } = words;
  const { id } = standing.review;
  const { openedAt, endsAt } = replyWindow ?? { openedAt: now, endsAt: now };
  const isAwaited = isReplyAwaited(openedAt, endsAt, reply?.receivedAt ?? null, now);
  const unanswered = unansweredSince(errorReports, openedAt).length;
  const ends = words.dateTime(endsAt);
  const hasCome = reply !== null && reply.receivedAt >= openedAt;
  const state = isAwaited ? 'awaited' : hasCome ? 'answered' : 'over';
  const answer = { label: words.t('deliberation.next.toResponse'), href: deliberationPaths.response(lang, id) };
  const back = { label: words.t('deliberation.next.toReturn'), href: deliberationPaths.return(lang, id) };
  const seal = { label: words.t('deliberation.next.toSeal'), href: deliberationPaths.seal(lang, id) };
  return {
    ...NOTHING,
    sentences: [
      words.t(`deliberation.next.reply.${state}`, { opened: words.date(openedAt), ends }),
      ...(unanswered > 0 ? [words.t('deliberation.next.unanswered', { count: unanswered })] : []),
    ],
    primary: can.seal && !isAwaited && unanswered === 0 ? seal : null,
    links: [...(reply && can.seal ? [answer] : []), back],
  };
}

function afterSealing(words: Words, { deliberation, release }: ChairDeliberationData): NextStep {
  const { phase } = deliberation.standing.review;
  const isSealed = phase === 'sealed';
  const link = release ? { label: words.t('deliberation.next.toRelease'), href: release } : null;
  return {
    ...NOTHING,
    sentences: [words.t(isSealed ? 'deliberation.next.sealed' : 'deliberation.next.released')],
    primary: isSealed ? link : null,
    links: link && !isSealed ? [link] : [],
  };
}
