import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import { note, NoteView, ProseView } from '../../../common/web/components';
import { errorSummary } from '../../../common/web/components/error-summary';
import { emptyForm, FilledForm, formView } from '../../../common/web/form/form-view';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { scoringPaths } from '../../../scoring';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { memberCrumbs } from '../parts/crumbs';
import { CriterionView, criterionViews } from '../parts/criterion-views';
import { OutcomeView, outcomeView } from '../parts/outcome-view';
import { IndicatedView, indicatedView, proposalView, ProposalView, proseIn } from '../parts/proposal-views';
import type { MeetingBoard } from '../../meeting/meeting-boards';
import { BallotView, ballotView } from './ballot-view';
import { BoardView, boardView } from './board-view';

const SECTIONS = ['outcome', 'meeting', 'scores', 'indicated', 'proposals', 'opinion'] as const;
type Section = (typeof SECTIONS)[number];

export interface DeliberationPage extends View {
  lead: string;
  notes: NoteView[];
  numbers: Record<Section, string>;
  contents: { number: string; label: string; href: string }[];
  outcome: OutcomeView | null;
  meeting: BoardView | null;
  scoresLead: string;
  order: Link;
  revise: Link | null;
  criteria: CriterionView[];
  indicated: IndicatedView;
  proposal: ProposalView | null;
  ballot: BallotView | null;
  noProposal: string | null;
  earlier: ProposalView[];
  opinion: { text: ProseView | null; lead: string; edit: Link | null } | null;
  links: Link[];
}

export interface DeliberationPageData {
  deliberation: Deliberation;
  board: MeetingBoard;
  can: { vote: boolean; revise: boolean; writeOpinion: boolean; chair: boolean };
  isWithdrawn: boolean;
  order: 'divided' | 'criteria';
  timeZone: string;
  ballot?: FilledForm;
}

/** One deliberation for a member: all scores and reasons, what they indicate, the proposal, and what came of it. */
export function deliberationPage(words: Words, data: DeliberationPageData): DeliberationPage {
  const { deliberation, can, order } = data;
  const { standing, candidate, proposals } = deliberation;
  const { id, phase } = standing.review;
  const open = proposals.find(({ status }) => status === 'proposed') ?? null;
  const form = formView(data.ballot ?? emptyForm(), words, { vote: words.t('deliberation.ballot.legend') });
  const outcome = outcomeView(words, deliberation);
  const opinion = opinionOf(words, data);
  const meeting = boardView(words, data.board, id);
  return {
    template: 'panel/deliberation/show',
    title: words.t('deliberation.show.title', { name: candidate }),
    breadcrumbs: memberCrumbs(words, id, candidate),
    section: 'deliberations',
    errors: errorSummary(form),
    lead: words.t(`deliberation.show.lead.${phase}`, { election: inLanguage(deliberation.election, words.lang).text }),
    notes: notesOf(words, data, open !== null),
    ...frame(words, { outcome: outcome !== null, meeting: meeting !== null, opinion: opinion !== null }),
    outcome,
    meeting,
    scoresLead: words.t(`deliberation.scores.lead.${order}`),
    order: orderLink(words, id, order),
    revise: can.revise
      ? { label: words.t('deliberation.scores.revise'), href: scoringPaths.own(words.lang, id) }
      : null,
    criteria: criterionViews(words, deliberation, { order, timeZone: data.timeZone, drafts: false }),
    indicated: indicatedView(words, deliberation),
    proposal: open && proposalView(words, deliberation, open),
    ballot: open && can.vote ? ballotView(words, form, id, open) : null,
    noProposal: proposals.length === 0 ? words.t('deliberation.proposal.none') : null,
    earlier: proposals
      .filter((one) => one !== open)
      .map((one) => proposalView(words, deliberation, one))
      .reverse(),
    opinion,
    links: linksOf(words, data),
  };
}

/** To the criteria in the other order. */
function orderLink(words: Words, id: string, order: DeliberationPageData['order']): Link {
  const other = order === 'divided' ? 'criteria' : 'divided';
  const page =
    other === 'criteria' ? deliberationPaths.inOrder(words.lang, id) : deliberationPaths.show(words.lang, id);
  return { label: words.t(`deliberation.scores.order.${other}`), href: `${page}#scores` };
}

function notesOf(words: Words, { deliberation, can, isWithdrawn }: DeliberationPageData, isOpen: boolean): NoteView[] {
  const open = deliberation.proposals.find(({ status }) => status === 'proposed');
  const voteLink = { label: words.t('deliberation.ballot.toBallot'), href: '#proposals' };
  return [
    ...(isWithdrawn ? [note({ text: words.t('deliberation.show.withdrawn'), tone: 'amber' })] : []),
    ...(isOpen && can.vote && !open?.own
      ? [note({ text: words.t('deliberation.ballot.waits'), tone: 'amber', link: voteLink })]
      : []),
  ];
}

/** Numbers of the sections that the page has, and the list of them. */
function frame(
  words: Words,
  has: { outcome: boolean; meeting: boolean; opinion: boolean },
): Pick<DeliberationPage, 'numbers' | 'contents'> {
  const shown = SECTIONS.filter((one) => (one in has ? has[one as keyof typeof has] : true));
  const numbers = Object.fromEntries(
    SECTIONS.map((one) => [one, String(shown.indexOf(one) + 1)]),
  ) as DeliberationPage['numbers'];
  const contents = shown.map((one) => ({
    number: numbers[one],
    label: words.t(`deliberation.section.${one}`),
    href: `#${one}`,
  }));
  return { numbers, contents };
}

/** The reader's own separate opinion; those of others are shown with the outcome. */
function opinionOf(words: Words, { deliberation, can }: DeliberationPageData): DeliberationPage['opinion'] {
  const own = deliberation.opinions.find(({ memberId }) => memberId === deliberation.memberId);
  if (!can.writeOpinion && !own) return null;
  const label = words.t(own ? 'deliberation.opinion.edit' : 'deliberation.opinion.write');
  return {
    text: own ? proseIn(words, own.text) : null,
    lead: words.t(can.writeOpinion ? 'deliberation.opinion.lead' : 'deliberation.opinion.closed'),
    edit: can.writeOpinion
      ? { label, href: deliberationPaths.opinion(words.lang, deliberation.standing.review.id) }
      : null,
  };
}

function linksOf(words: Words, { deliberation, can }: DeliberationPageData): Link[] {
  const { id } = deliberation.standing.review;
  return [
    ...(can.chair
      ? [{ label: words.t('deliberation.show.toChair'), href: deliberationPaths.chair(words.lang, id) }]
      : []),
    { label: words.t('deliberation.show.dossier'), href: scoringPaths.dossier(words.lang, id) },
    ...(deliberation.receipt
      ? [{ label: words.t('deliberation.show.receipt'), href: scoringPaths.receipt(words.lang, id) }]
      : []),
  ];
}
