import type { Words } from '../../../common/text/words';
import { note, NoteView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { panelRoomPaths } from '../../../panel';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { ErrorView, errorView } from '../errors/error-view';
import { chairCrumbs } from '../parts/crumbs';
import { CriterionView, criterionViews } from '../parts/criterion-views';
import { OutcomeView, outcomeView } from '../parts/outcome-view';
import { IndicatedView, indicatedView, ProposalView, proposalView } from '../parts/proposal-views';
import { NextStep, nextStep } from './next-step';

export interface ChairDeliberationPage extends View {
  lead: string;
  withdrawn: NoteView | null;
  next: NextStep;
  outcome: OutcomeView | null;
  criteria: CriterionView[];
  statements: string;
  indicated: IndicatedView;
  proposal: ProposalView | null;
  earlier: ProposalView[];
  noProposal: string | null;
  /** What the candidate reported as wrong. */
  errorReports: ErrorView[];
  links: Link[];
}

export interface ChairDeliberationData {
  deliberation: Deliberation;
  can: { draft: boolean; decide: boolean; seal: boolean; read: boolean };
  isWithdrawn: boolean;
  /** Where the sealed result waits for its release; null where nothing shows it. */
  release: string | null;
  timeZone: string;
  now: string;
}

/** One deliberation for the chair: what comes next, the scores by letter, the statements, the proposals. */
export function chairDeliberationPage(words: Words, data: ChairDeliberationData): ChairDeliberationPage {
  const { deliberation, can, isWithdrawn, timeZone } = data;
  const { standing, candidate, proposals } = deliberation;
  const { id, phase } = standing.review;
  const open = proposals.find(({ status }) => status === 'proposed') ?? null;
  const criteria = criterionViews(words, deliberation, { order: 'divided', timeZone, drafts: can.draft });
  return {
    template: 'panel/deliberation/chair/show',
    title: words.t('deliberation.chair.title', { name: candidate }),
    breadcrumbs: chairCrumbs(words, id, candidate),
    section: 'chair',
    lead: words.t(`deliberation.chair.lead.${phase}`),
    withdrawn: isWithdrawn ? note({ text: words.t('deliberation.show.withdrawn'), tone: 'amber' }) : null,
    next: nextStep(words, data),
    outcome: outcomeView(words, deliberation),
    criteria,
    statements: statementsSentence(words, deliberation),
    indicated: indicatedView(words, deliberation),
    proposal: open && proposalView(words, deliberation, open),
    earlier: proposals
      .filter((one) => one !== open)
      .map((one) => proposalView(words, deliberation, one))
      .reverse(),
    noProposal: proposals.length === 0 ? words.t('deliberation.proposal.none') : null,
    errorReports: deliberation.errorReports.map((report) => errorView(words, report)),
    links: linksOf(words, data),
  };
}

function statementsSentence(words: Words, { standing, statements }: Deliberation): string {
  const of = standing.framework.content.criteria.length;
  const written = statements.filter(({ text }) => text.texts.en?.trim() && text.texts.fr?.trim()).length;
  return words.t('deliberation.chair.statements', { count: of, done: written });
}

function linksOf(words: Words, { deliberation, can }: ChairDeliberationData): Link[] {
  const { id, cycleId } = deliberation.standing.review;
  const { lang } = words;
  const meeting = { label: words.t('deliberation.chair.toMeeting'), href: deliberationPaths.meeting(lang, cycleId) };
  return [
    ...(can.draft ? [meeting] : []),
    ...(can.read ? [{ label: words.t('deliberation.chair.toMember'), href: deliberationPaths.show(lang, id) }] : []),
    { label: words.t('deliberation.chair.toReview'), href: panelRoomPaths.chairReview(lang, id) },
  ];
}
