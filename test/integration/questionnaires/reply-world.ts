import {
  DecisionsService,
  OpinionsService,
  ProposalsService,
  StatementsService,
  VotesService,
} from '../../../src/deliberation';
import { Actor, ANONYMOUS } from '../../../src/policy';
import { localized } from '../../../src/common/text/localized-text';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import type { TestApp } from '../../support/test-app';

export interface ReplyWorld {
  review: Row;
  candidacyId: string;
  chair: Seat;
  members: Seat[];
  /** The chair decides the vote: the finding is adopted and the reply opens. */
  adopt(): Promise<void>;
  /** A finding that went back is proposed once more, and all agree. */
  proposeAgain(): Promise<void>;
}

/** What no candidate may ever read, and what each may. */
export const SECRET_REASON = 'Only-the-panel-reads-this-reason. '.repeat(10).trim();
export const STATEMENT = 'The panel’s joint words on this criterion.';
export const OPINION = 'I read the same judgments differently.';

/** A review in which five members have scored and agree on the chair's proposal. */
export async function aReplyWorld(app: TestApp, name = 'Amara Diallo'): Promise<ReplyWorld> {
  const panel = await aPanel(app);
  const chair = await aMember(app, panel.id, 'chair');
  const members = [chair];
  for (let count = 0; count < 4; count += 1) members.push(await aMember(app, panel.id));
  const version = await aPublishedFramework(app);
  const cycle = await aCycle(app, {
    panel_id: panel.id,
    election_id: (await anElection(app)).id,
    framework_version_id: version.id,
  });
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id, person_id: person.id });
  const review = await aReview(app, {
    cycle,
    phase: 'deliberation',
    candidacy_id: candidacy.id,
    assigned: members,
    declared: members,
  });
  const rating = { reason: SECRET_REASON };
  for (const { memberId } of members)
    await aSubmittedAssessment(app, { review, memberId, ratings: { C1: rating, C2: rating } });
  await propose(app, review.id, chair, members);
  return {
    review,
    candidacyId: candidacy.id,
    chair,
    members,
    proposeAgain: () => vote(app, review.id, chair, members),
    adopt: async () => void (await app.get(DecisionsService).decide(actorOf(app, chair), review.id)),
  };
}

async function propose(app: TestApp, reviewId: string, chair: Seat, members: Seat[]): Promise<void> {
  const by = actorOf(app, chair);
  for (const criterionCode of ['C1', 'C2'])
    await app
      .get(StatementsService)
      .save(by, reviewId, { criterionCode, text: localized(STATEMENT, 'Exposé commun du comité.'), rev: 0 });
  await vote(app, reviewId, chair, members);
  const [, other] = members;
  if (other)
    await app.get(OpinionsService).save(actorOf(app, other), reviewId, localized(OPINION, 'Je lis autrement.'), 0);
}

async function vote(app: TestApp, reviewId: string, chair: Seat, members: Seat[]): Promise<void> {
  const reasons = localized('The papers show it.', 'Les pièces le montrent.');
  const command = { grade: 'highly_qualified', reasons, differenceReason: null };
  await app.get(ProposalsService).propose(actorOf(app, chair), reviewId, command);
  for (const member of members) await app.get(VotesService).cast(actorOf(app, member), reviewId, 'agree');
}

/** This member, signed in with a second factor just given. */
export const actorOf = (app: TestApp, { userId }: Seat): Actor => ({
  ...ANONYMOUS,
  kind: 'user',
  userId,
  roles: ['panel_member'],
  stage: 'full',
  steppedUpAt: app.clock.now(),
});

export const aSecretary = async (app: TestApp) => app.browse((await aUser(app, { roles: ['secretariat'] })).id);
