import { localized } from '../../../src/common/text/localized-text';
import { defaultFrameworks, FrameworksService } from '../../../src/criteria';
import { StatementsService } from '../../../src/deliberation';
import { Actor, ANONYMOUS, Phase, Role } from '../../../src/policy';
import type { Rating } from '../../../src/scoring';
import { Frameworks } from '../../../src/scoring/frameworks';
import type { Answer, Browse, Fields } from '../../support/browse';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aCandidacy, aPost } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, Seat } from '../../support/factories/panels';
import { Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

/** A panel of seven, the first of whom presides, before candidates whom all of them have scored. */
export interface DeliberationWorld {
  cycle: Row;
  review: Row;
  chair: Seat;
  members: Seat[];
  criteria: string[];
}

export interface WorldChoice {
  phase?: Phase;
  members?: number;
  /** How many of them submit; all unless told otherwise. */
  submitted?: number;
  namesShown?: boolean;
  /** By the place of the member; every criterion gets a 4 unless told otherwise. */
  ratings?: (place: number, criteria: string[]) => Record<string, Partial<Rating>>;
}

export async function aDeliberationWorld(app: TestApp, choice: WorldChoice = {}): Promise<DeliberationWorld> {
  const panel = await aPanel(app);
  const members: Seat[] = [];
  for (let place = 0; place < (choice.members ?? 7); place += 1)
    members.push(await aMember(app, panel.id, place === 0 ? 'chair' : 'member'));
  await theJudgesCriteria(app);
  const version = await aPublishedFramework(app);
  const cycle = await aCycle(app, {
    panel_id: panel.id,
    framework_version_id: version.id,
    names_shown: choice.namesShown ?? false,
  });
  const { review, criteria } = await aScoredReview(app, { cycle, members }, choice);
  return { cycle, review, members, criteria, chair: members[0]! };
}

/** One more candidate before the same panel. */
export async function aScoredReview(
  app: TestApp,
  { cycle, members }: Pick<DeliberationWorld, 'cycle' | 'members'>,
  { phase = 'closed', submitted = members.length, ratings }: WorldChoice = {},
): Promise<{ review: Row; criteria: string[] }> {
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
  const review = await aReview(app, { cycle, phase, candidacy_id: candidacy.id, assigned: members, declared: members });
  const criteria = await app.get(Frameworks).codesOf(review.id);
  for (const [place, { memberId }] of members.slice(0, submitted).entries())
    await aSubmittedAssessment(app, { review, memberId, ratings: ratings?.(place, criteria) });
  return { review, criteria };
}

async function theJudgesCriteria(app: TestApp): Promise<void> {
  const post = await aPost(app);
  const content = defaultFrameworks.find((framework) => framework.post === post);
  if (content) await app.arrange((tx) => app.get(FrameworksService).introduce(tx, content));
}

export const memberPath = ({ review }: { review: Row }): string => `/en/panel-room/deliberate/${review.id}`;
export const chairPath = ({ review }: { review: Row }, page = ''): string =>
  `/en/panel-room/chair/reviews/${review.id}/deliberation${page && `/${page}`}`;

export async function open(chair: Browse, world: { review: Row }): Promise<Answer> {
  await chair.get(chairPath(world));
  return chair.submit({}, '/deliberation');
}

/** Somebody signed in, for acts whose pages are tested elsewhere. */
export const someone = (userId: string, role: Role): Actor => ({
  ...ANONYMOUS,
  kind: 'user',
  userId,
  roles: [role],
  stage: 'full',
});

/** Every joint statement in both languages, without the pages. */
export async function writeStatements(app: TestApp, world: DeliberationWorld): Promise<void> {
  const actor = someone(world.chair.userId, 'panel_member');
  for (const criterionCode of world.criteria)
    await app.get(StatementsService).save(actor, world.review.id, {
      criterionCode,
      text: localized(`Joint words on ${criterionCode}.`, `Mots communs sur ${criterionCode}.`),
      rev: 0,
    });
}

export const PROPOSAL: Fields = {
  grade: 'highly_qualified',
  reasonsEn: 'The material shows every criterion.',
  reasonsFr: 'Le dossier établit chaque critère.',
};

export async function propose(chair: Browse, world: { review: Row }, fields: Fields = PROPOSAL): Promise<Answer> {
  await chair.get(chairPath(world, 'proposals/new'));
  return chair.submit(fields, '/proposals');
}

export async function vote(member: Browse, world: { review: Row }, choice: string): Promise<Answer> {
  await member.get(memberPath(world));
  return member.submit({ vote: choice }, '/votes');
}

export async function decide(chair: Browse, world: { review: Row }): Promise<Answer> {
  await chair.get(chairPath(world, 'decision'));
  return chair.submit({}, '/decision');
}

export const phaseOf = async (app: TestApp, { review }: { review: Row }): Promise<string> =>
  (
    (await app.bench.databases.read.query(`SELECT phase FROM review WHERE id = '${review.id}'`)) as { phase: string }[]
  )[0]!.phase;
