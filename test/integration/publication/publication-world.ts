import { localized } from '../../../src/common/text/localized-text';
import {
  DecisionsService,
  IndicatedRatings,
  OpinionsService,
  ProposalsService,
  RepliesService,
  SealingService,
  StatementsService,
  VotesService,
} from '../../../src/deliberation';
import { Actor, ANONYMOUS, Role } from '../../../src/policy';
import type { Rating } from '../../../src/scoring';
import { SiteBuilder } from '../../../src/publication';
import { Frameworks } from '../../../src/scoring/frameworks';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aCandidacy } from '../../support/factories/elections';
import { aCycle, aMember, aPanel, aReview, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import type { TestApp } from '../../support/test-app';
import { theJudgesVersion } from './judges-version';

/** A review before a panel whose first member chairs it, and the secretariat. */
export interface PublicationWorld {
  review: Row;
  cycle: Row;
  members: Seat[];
  chair: Seat;
  staffId: string;
  otherStaffId: string;
  electionSlug: string;
  candidateSlug: string;
  candidacyId: string;
}

export interface WorldChoice {
  members?: number;
  name?: string;
  /** Scores of each member, by criterion; what is left out is a 4. */
  scores?: (index: number, code: string) => Partial<Rating>;
  /** How far the review has come. */
  until?: 'deliberation' | 'reply' | 'sealed';
}

/** Words that must never reach the public, each in one place. */
export const CANARY = {
  reason: 'CANARY-REASON-OF-A-MEMBER',
  statement: 'CANARY-JOINT-STATEMENT',
  finding: 'CANARY-FINDING-REASONS',
  reply: 'CANARY-REPLY',
  opinion: 'CANARY-OPINION',
} as const;

export async function aPublicationWorld(app: TestApp, choice: WorldChoice = {}): Promise<PublicationWorld> {
  const { members: count = 5, name = 'Amara Diallo', until = 'sealed' } = choice;
  const version = await theJudgesVersion(app);
  const panel = await aPanel(app);
  const members: Seat[] = [];
  for (let index = 0; index < count; index += 1)
    members.push(await aMember(app, panel.id, index === 0 ? 'chair' : 'member'));
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id });
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id, person_id: person.id });
  const review = await aReview(app, {
    cycle,
    phase: 'closed',
    candidacy_id: candidacy.id,
    assigned: members,
    declared: members,
  });
  const world: PublicationWorld = {
    review,
    cycle,
    members,
    chair: members[0] ?? { userId: '', memberId: '' },
    staffId: (await aUser(app, { roles: ['secretariat'] })).id,
    otherStaffId: (await aUser(app, { roles: ['secretariat'] })).id,
    electionSlug: await slugOf(app, 'election', String(cycle.election_id)),
    candidateSlug: String(candidacy.slug),
    candidacyId: candidacy.id,
  };
  await score(app, world, choice);
  await deliberate(app, world);
  if (until !== 'deliberation') await adopt(app, world);
  if (until === 'sealed') await reply(app, world);
  return world;
}

export const actorOf = (app: TestApp, userId: string, ...roles: Role[]): Actor => ({
  ...ANONYMOUS,
  kind: 'user',
  userId,
  roles,
  stage: 'full',
  steppedUpAt: app.clock.now(),
});

export const chairOf = (app: TestApp, { chair }: PublicationWorld): Actor => actorOf(app, chair.userId, 'panel_member');

async function score(app: TestApp, { review, members }: PublicationWorld, { scores }: WorldChoice): Promise<void> {
  const codes = await app.get(Frameworks).codesOf(review.id);
  for (const [index, { memberId }] of members.entries()) {
    const ratings = codes.map((code) => [code, { reason: CANARY.reason, ...scores?.(index, code) }] as const);
    await aSubmittedAssessment(app, { review, memberId, ratings: Object.fromEntries(ratings) });
  }
}

async function deliberate(app: TestApp, world: PublicationWorld): Promise<void> {
  const { review } = world;
  const chair = chairOf(app, world);
  await app.get(DecisionsService).openDeliberation(chair, review.id);
  for (const criterionCode of await app.get(Frameworks).codesOf(review.id)) {
    const text = localized(`${CANARY.statement} on ${criterionCode}.`, `${CANARY.statement} sur ${criterionCode}.`);
    await app.get(StatementsService).save(chair, review.id, { criterionCode, text, rev: 0 });
  }
}

/** From an open deliberation to an adopted finding: the candidate's reply is awaited. */
export async function adopt(app: TestApp, world: PublicationWorld): Promise<void> {
  const { review, members } = world;
  const { grade } = await app.get(IndicatedRatings).of(review.id);
  const reasons = localized(CANARY.finding, CANARY.finding);
  const chair = chairOf(app, world);
  if (grade === 'insufficient_information')
    await app.get(DecisionsService).conclude(chair, review.id, 'insufficient_information', reasons);
  else {
    await app.get(ProposalsService).propose(chair, review.id, { grade, reasons, differenceReason: null });
    for (const { userId } of members)
      await app.get(VotesService).cast(actorOf(app, userId, 'panel_member'), review.id, 'agree');
    await app.get(DecisionsService).decide(chair, review.id);
  }
  const opinion = localized(CANARY.opinion, CANARY.opinion);
  await app.get(OpinionsService).save(chair, review.id, opinion, 0);
}

async function reply(app: TestApp, world: PublicationWorld): Promise<void> {
  const { review, staffId } = world;
  const text = { choice: 'replied' as const, text: CANARY.reply, language: 'en' as const, source: 'Mail' };
  await app.get(RepliesService).record(actorOf(app, staffId, 'secretariat'), review.id, text);
  await app.get(SealingService).seal(chairOf(app, world), review.id);
}

async function slugOf(app: TestApp, table: 'election', id: string): Promise<string> {
  const [row] = (await app.bench.databases.read.query(`SELECT slug FROM ${table} WHERE id = '${id}'`)) as Row[];
  return String(row?.slug);
}

export async function phaseOf(app: TestApp, { review }: PublicationWorld): Promise<string> {
  const [row] = (await app.bench.databases.read.query(`SELECT phase FROM review WHERE id = '${review.id}'`)) as Row[];
  return String(row?.phase);
}

/** Every page and file of the published site, by address. */
export async function publishedPages(app: TestApp): Promise<Map<string, string>> {
  const { store } = app.get(SiteBuilder);
  const number = await store.currentNumber();
  const manifest = await store.manifest(number ?? 0);
  const pages = new Map<string, string>();
  for (const { path, sha256 } of manifest.pages) pages.set(path, (await store.object(sha256)).toString('utf8'));
  return pages.set('(data)', (await store.object(manifest.data)).toString('utf8'));
}
