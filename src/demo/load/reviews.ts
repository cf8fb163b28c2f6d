import { CandidaciesService, CandidatesQueries } from '../../candidates';
import {
  CONFLICT_QUESTIONS,
  DeclarationContent,
  DeclarationsService,
  LikelyConflictsQueries,
  PanelQueries,
  ScoringRoundsService,
  Verdict,
} from '../../panel';
import { DraftsService, RevisionsService, SubmissionsService } from '../../scoring';
import { writeAssessment, WrittenRating } from '../content/assessment-writer';
import { CANDIDATES } from '../content/candidates';
import { PANEL } from '../content/panel';
import { membersTakingPart, progressOf } from '../content/scenario';
import { DemoRecusal, DemoScenario, ScoreChange } from '../content/scenario-types';
import { changeScores, generateScores } from '../content/score-generator';
import { ELECTION_DAYS, REVIEW_DAYS } from '../content/timeline';
import { CandidateSlug, CRITERIA, MemberKey } from '../content/types';
import { CAME_WITH_REPLY, Entered } from './election';
import { Seated } from './panel';
import { Act, Stage } from './stage';

const DECLARED = ELECTION_DAYS.conflictDeclarationsDue + 1;

/** What members and staff do on one candidate up to the close of scoring. */
export function scoringActs(scenario: DemoScenario, entered: Entered, seated: Seated): Act[] {
  const days = REVIEW_DAYS[scenario.slug];
  const acts: Act[] = [{ day: days.opens, hour: 8, run: (stage) => openScoring(stage, scenario, seated) }];
  for (const recusal of scenario.recusals)
    acts.push({ day: recusal.day, hour: 10, run: (stage) => stepAside(stage, scenario, seated, recusal) });
  membersTakingPart(scenario).forEach((member, index) =>
    acts.push(...memberActs(scenario, entered, seated, member, index)),
  );
  if (days.closed !== undefined)
    acts.push({ day: days.closed, hour: 22, run: (stage) => closeScoring(stage, scenario, seated) });
  const { withdrawal } = scenario;
  if (withdrawal) acts.push({ day: withdrawal.day, hour: 15, run: (stage) => withdraw(stage, scenario, entered) });
  return acts;
}

/** Who has not begun on an open review has mostly not declared either, so that every next step occurs on some home page. */
function memberActs(scenario: DemoScenario, entered: Entered, seated: Seated, member: MemberKey, index: number): Act[] {
  const progress = progressOf(scenario, member);
  const days = REVIEW_DAYS[scenario.slug];
  const acts: Act[] = [];
  if (progress.state !== 'not_started' || index % 3 === 0)
    acts.push({ day: Math.max(DECLARED, -56), hour: 9, run: (stage) => declare(stage, scenario, seated, member) });
  if (progress.state === 'not_started') return acts;
  const last = Math.min(days.closed ?? days.scoresDue, scenario.withdrawal?.day ?? 0, 0);
  const day = Math.min(days.opens + 2 + ((index * 3) % Math.max(1, last - days.opens - 2)), last - 1);
  acts.push({
    day: Math.max(day, days.opens),
    hour: 10 + (index % 8),
    run: (stage) => score(stage, scenario, entered, seated, member),
  });
  return acts;
}

const openScoring = (stage: Stage, { slug }: DemoScenario, seated: Seated): Promise<void> =>
  stage.get(ScoringRoundsService).open(stage.actor('okereke'), seated.cycleId, [seated.reviews.get(slug) ?? '']);

const closeScoring = (stage: Stage, { slug }: DemoScenario, seated: Seated): Promise<void> =>
  stage.get(ScoringRoundsService).close(stage.actor('okereke'), seated.cycleId, [seated.reviews.get(slug) ?? '']);

const noConflict = (): DeclarationContent['answers'] =>
  Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, false])) as DeclarationContent['answers'];

async function declare(stage: Stage, { slug }: DemoScenario, seated: Seated, member: MemberKey): Promise<void> {
  const content = { answers: noConflict(), text: '' };
  const verdicts = await verdictsOf(stage, seated, slug, member, 'dismissed');
  await stage.get(DeclarationsService).declare(stage.actor(member), seated.reviews.get(slug) ?? '', {
    answer: 'none',
    content,
    category: null,
    verdicts,
  });
}

async function stepAside(stage: Stage, { slug }: DemoScenario, seated: Seated, recusal: DemoRecusal): Promise<void> {
  const { member, category, reason } = recusal;
  const question = category === 'nationality' ? 'nationality' : 'other';
  const language = PANEL.find(({ key }) => key === member)?.language ?? 'en';
  const content = { answers: { ...noConflict(), [question]: true }, text: reason.texts[language] };
  const verdicts = await verdictsOf(stage, seated, slug, member, 'confirmed');
  await stage.get(DeclarationsService).declare(stage.actor(member), seated.reviews.get(slug) ?? '', {
    answer: 'stepped_aside',
    content,
    category,
    verdicts,
  });
}

/** The same answer to every link that the records suggest. */
async function verdictsOf(
  stage: Stage,
  seated: Seated,
  slug: CandidateSlug,
  member: MemberKey,
  verdict: Verdict,
): Promise<Record<string, Verdict>> {
  const review = await stage.get(PanelQueries).reviewById(seated.reviews.get(slug) ?? '');
  const likely = stage.get(LikelyConflictsQueries);
  const offered = await likely.between(seated.members.get(member) ?? '', review?.candidacyId ?? '');
  return Object.fromEntries(offered.map(({ key }) => [key, verdict]));
}

/** Scores come from the seeded generator; reasons and passages from the writer. */
export function ratingsOf(
  scenario: DemoScenario,
  member: MemberKey,
  changes: readonly ScoreChange[] = [],
): WrittenRating[] {
  const candidate = CANDIDATES.find(({ slug }) => slug === scenario.slug);
  const person = PANEL.find(({ key }) => key === member);
  const [own] = changeScores(
    generateScores(scenario.quality, [member]),
    changes.filter((change) => change.member === member),
  );
  if (!candidate || !person || !own) throw new Error(`No scores for ${scenario.slug} by ${member}`);
  const inTime = candidate.documents.filter(({ key }) => !CAME_WITH_REPLY.has(`${candidate.slug}/${key}`));
  return writeAssessment({ ...candidate, documents: inTime }, person, own.scores);
}

async function score(
  stage: Stage,
  scenario: DemoScenario,
  entered: Entered,
  seated: Seated,
  member: MemberKey,
): Promise<void> {
  const reviewId = seated.reviews.get(scenario.slug) ?? '';
  const { state, scored } = progressOf(scenario, member);
  const ratings = ratingsOf(scenario, member).slice(
    0,
    state === 'draft' ? (scored ?? CRITERIA.length) : CRITERIA.length,
  );
  let rev = 0;
  for (const rating of ratings) {
    const save = {
      criterion: rating.criterion,
      rating: entry(scenario, entered, rating),
      rev,
      tab: 'example',
      seq: null,
    };
    rev = (await stage.get(DraftsService).saveDraft(stage.actor(member), reviewId, save)).rev;
  }
  if (state === 'submitted') await stage.get(SubmissionsService).submit(stage.actor(member), reviewId, rev);
}

function entry(scenario: DemoScenario, entered: Entered, { score: value, reason, evidence }: WrittenRating) {
  const passages = evidence.flatMap(({ document, passage }) => {
    const evidenceId = entered.documents.get(`${scenario.slug}/${document}`);
    return evidenceId ? [{ evidenceId, passage }] : [];
  });
  return { value, insufficient: value === null, reason: reason.text, evidence: passages };
}

/** One score changed in deliberation, with the reason given; the first one stays. */
export async function revise(
  stage: Stage,
  scenario: DemoScenario,
  entered: Entered,
  seated: Seated,
  change: ScoreChange,
): Promise<void> {
  const rating = ratingsOf(scenario, change.member, [change]).find(({ criterion }) => criterion === change.criterion);
  const language = PANEL.find(({ key }) => key === change.member)?.language ?? 'en';
  if (!rating) return;
  const revision = {
    criterion: change.criterion,
    rating: entry(scenario, entered, rating),
    changeReason: change.reason.texts[language],
    number: 1,
  };
  await stage
    .get(RevisionsService)
    .revise(stage.actor(change.member), seated.reviews.get(scenario.slug) ?? '', revision);
}

async function withdraw(stage: Stage, scenario: DemoScenario, entered: Entered): Promise<void> {
  const { withdrawal, slug } = scenario;
  const candidacy = await stage.get(CandidatesQueries).byId(entered.candidacies.get(slug) ?? '');
  if (!withdrawal || !candidacy) return;
  const command = { by: withdrawal.by, on: stage.day(withdrawal.day), note: withdrawal.notice };
  await stage.get(CandidaciesService).withdraw(stage.actor('okereke'), candidacy.id, candidacy.rev, command);
}
