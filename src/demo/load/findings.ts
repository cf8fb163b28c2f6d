import { localized } from '../../common/text/localized-text';
import {
  DecisionsService,
  OpinionsService,
  ProposalsService,
  RepliesService,
  SealingService,
  StatementsService,
  VotesService,
} from '../../deliberation';
import { ReleaseContents, ReleasesService } from '../../publication';
import { DemoProposal, DemoScenario } from '../content/scenario-types';
import { ReviewDays, REVIEW_DAYS } from '../content/timeline';
import { CRITERIA, CriterionCode, MemberKey } from '../content/types';
import { Entered } from './election';
import { Seated } from './panel';
import { revise } from './reviews';
import { Act, Stage } from './stage';

/** Nobody who chairs the example's panel has stepped aside, so one person chairs throughout. */
const CHAIR = 'mokoena-brandt';
const BEFORE_DELIBERATION = ['draft', 'open', 'closed'];

const NO_AGREEMENT = localized(
  'Members read the same material differently and did not agree a rating. Their scores and the joint statements are published, so that readers can see where the readings part.',
  'Les membres ont lu le même dossier différemment et ne se sont pas accordés sur une appréciation. Leurs notes et les constats communs sont publiés, afin que chacun puisse voir où les lectures divergent.',
);

/** What the panel does on one candidate once scoring is closed, up to publication. */
export function findingActs(scenario: DemoScenario, entered: Entered, seated: Seated): Act[] {
  const days = REVIEW_DAYS[scenario.slug];
  if (BEFORE_DELIBERATION.includes(scenario.phase) || days.closed === undefined) return [];
  const reviewId = () => seated.reviews.get(scenario.slug) ?? '';
  const opened = Math.min(days.closed + 1, -1);
  const acts: Act[] = [
    {
      day: opened,
      hour: 9,
      run: (stage) => stage.get(DecisionsService).openDeliberation(stage.actor(CHAIR), reviewId()),
    },
  ];
  acts.push(
    ...(scenario.scoreChanges ?? []).map((change): Act => ({
      day: Math.min(days.meeting ?? opened, -1),
      hour: 10,
      run: (stage) => revise(stage, scenario, entered, seated, change),
    })),
  );
  acts.push(
    ...statementActs(scenario, opened, reviewId),
    ...scenario.proposals.flatMap((proposal) => proposalActs(proposal, reviewId)),
  );
  for (const { member, day, text } of scenario.separateOpinions ?? [])
    acts.push({
      day,
      hour: 17,
      run: (stage) => stage.get(OpinionsService).save(stage.actor(member), reviewId(), text, 0),
    });
  if (scenario.phase !== 'deliberation') acts.push(...outcomeActs(scenario, days, reviewId));
  return acts;
}

function statementActs({ statements }: DemoScenario, day: number, reviewId: () => string): Act[] {
  return CRITERIA.flatMap((criterionCode): Act[] => {
    const text = statements?.[criterionCode as CriterionCode];
    if (!text) return [];
    return [
      {
        day,
        hour: 14,
        run: (stage) =>
          stage.get(StatementsService).save(stage.actor(CHAIR), reviewId(), { criterionCode, text, rev: 0 }),
      },
    ];
  });
}

function proposalActs(proposal: DemoProposal, reviewId: () => string): Act[] {
  const { day, category, reasons, differsBecause, votes, outcome } = proposal;
  const command = { grade: category, reasons, differenceReason: differsBecause ?? null };
  const acts: Act[] = [
    { day, hour: 15, run: (stage) => stage.get(ProposalsService).propose(stage.actor(CHAIR), reviewId(), command) },
  ];
  for (const [member, vote] of Object.entries(votes))
    acts.push({
      day,
      hour: 16,
      run: (stage) => stage.get(VotesService).cast(stage.actor(member as MemberKey), reviewId(), vote),
    });
  if (outcome !== 'open')
    acts.push({ day, hour: 18, run: (stage) => stage.get(DecisionsService).decide(stage.actor(CHAIR), reviewId()) });
  return acts;
}

function outcomeActs(scenario: DemoScenario, days: ReviewDays, reviewId: () => string): Act[] {
  const acts: Act[] = [];
  const last = scenario.proposals.at(-1);
  if (last?.outcome === 'not_adopted')
    acts.push({
      day: last.day,
      hour: 19,
      run: (stage) =>
        stage.get(DecisionsService).conclude(stage.actor(CHAIR), reviewId(), 'no_agreed_rating', NO_AGREEMENT),
    });
  if (scenario.reply) acts.push(...replyActs(scenario.reply, reviewId));
  if (days.sealed !== undefined)
    acts.push({
      day: days.sealed,
      hour: 11,
      run: (stage) => stage.get(SealingService).seal(stage.actor(CHAIR), reviewId()),
    });
  if (days.released !== undefined)
    acts.push({ day: days.released, hour: 10, run: (stage) => release(stage, reviewId()) });
  return acts;
}

function replyActs(
  { receivedDay, text, whatThePanelDid }: NonNullable<DemoScenario['reply']>,
  reviewId: () => string,
): Act[] {
  const language = text.original;
  const reply = { choice: 'replied' as const, text: text.texts[language], language, source: 'Mail of the same day' };
  return [
    {
      day: receivedDay,
      hour: 9,
      run: (stage) => stage.get(RepliesService).record(stage.actor('okereke'), reviewId(), reply),
    },
    {
      day: receivedDay + 1,
      hour: 10,
      run: (stage) => stage.get(RepliesService).respond(stage.actor(CHAIR), reviewId(), whatThePanelDid, 1),
    },
  ];
}

/** The chair first, then the secretariat, on the same bytes. */
async function release(stage: Stage, reviewId: string): Promise<void> {
  const content = await stage.get(ReleaseContents).of(reviewId);
  if (!content) throw new Error('Nothing is sealed to be released');
  for (const key of [CHAIR, 'baptiste'])
    await stage.get(ReleasesService).approve(stage.actor(key), reviewId, content.contentHash);
}
