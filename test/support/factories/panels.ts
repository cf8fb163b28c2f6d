import { SealedFields } from '../../../src/common/crypto/sealed-fields';
import { Ids } from '../../../src/common/ids/ids';
import { Pseudonyms } from '../../../src/panel';
import type { Phase } from '../../../src/policy';
import type { TestApp } from '../test-app';
import { aCandidacy, anElection } from './elections';
import { addRow, aRow, Row } from './rows';
import { aUser } from './users';

export interface Seat {
  userId: string;
  memberId: string;
}

/** Somebody with an account and a seat on the panel. */
export async function aMember(
  app: TestApp,
  panelId: string,
  seat: 'member' | 'chair' | 'deputy' = 'member',
): Promise<Seat> {
  const user = await aUser(app, { roles: ['panel_member'] });
  const member = await aRow(app, 'panel_member', {
    panel_id: panelId,
    user_id: user.id,
    seat,
    name: user.name,
    nationality: 'NOR',
    from_day: '2020-01-01',
  });
  return { userId: user.id, memberId: member.id };
}

export const aPanel = (app: TestApp): Promise<Row> => aRow(app, 'panel');

/** A cycle of a panel for one election, on the framework version named. */
export async function aCycle(
  app: TestApp,
  given: { panel_id: string; framework_version_id: string } & Partial<Row>,
): Promise<Row> {
  const election = given.election_id ?? (await anElection(app)).id;
  return aRow(app, 'cycle', {
    opens_at: '2029-01-01T00:00:00.000Z',
    closes_at: '2029-12-01T00:00:00.000Z',
    quorum_min: 3,
    time_zone: 'UTC',
    ...given,
    election_id: election,
  });
}

export interface ReviewChoice {
  cycle: Row;
  phase?: Phase;
  candidacy_id?: string;
  assigned?: Seat[];
  declared?: Seat[];
  recused?: Seat[];
}

/** One candidate before one panel, with who is assigned, who has declared and who stepped aside. */
export async function aReview(app: TestApp, choice: ReviewChoice): Promise<Row> {
  const candidacy = choice.candidacy_id ?? (await aCandidacy(app, { election_id: choice.cycle.election_id })).id;
  const review = await aRow(app, 'review', {
    cycle_id: choice.cycle.id,
    candidacy_id: candidacy,
    phase: choice.phase ?? 'open',
    due_at: '2029-11-01T00:00:00.000Z',
  });
  for (const step of stepsTo(choice.phase ?? 'open'))
    await aRow(app, 'phase_change', { review_id: review.id, ...step });
  for (const { memberId } of choice.assigned ?? []) await assign(app, review, memberId);
  for (const { memberId } of choice.declared ?? []) await declare(app, review, memberId);
  for (const { memberId } of choice.recused ?? []) await recuse(app, review, memberId);
  return review;
}

const WAY: Phase[] = ['draft', 'open', 'closed', 'deliberation', 'reply', 'sealed', 'released', 'archived'];

/** A review came to its phase step by step. */
function stepsTo(phase: Phase): { from_phase: Phase; to_phase: Phase }[] {
  return WAY.slice(1, WAY.indexOf(phase) + 1).map((to, index) => ({ from_phase: WAY[index]!, to_phase: to }));
}

/** Whoever is assigned has a pseudonym in the cycle. */
async function assign(app: TestApp, review: Row, memberId: string): Promise<void> {
  await aRow(app, 'assignment', { review_id: review.id, member_id: memberId, due_at: review.due_at });
  await app.arrange((tx) => app.get(Pseudonyms).give(tx, String(review.cycle_id), memberId));
}

async function declare(app: TestApp, review: Row, memberId: string): Promise<void> {
  const content = { answers: {}, text: '', likely: [] };
  await aSealedRow(app, 'conflict_declaration', 'content', JSON.stringify(content), review, {
    member_id: memberId,
    number: 1,
    answer: 'none',
  });
}

/** The member stands aside from the review from now on. */
export async function recuse(app: TestApp, review: Row, memberId: string): Promise<void> {
  await aSealedRow(app, 'recusal', 'reason', 'A reason for the chair alone', review, {
    member_id: memberId,
    origin: 'self',
    category: 'professional',
  });
}

/** An open request of the member for more time. */
export function aTimeRequest(app: TestApp, review: Row, memberId: string): Promise<Row> {
  return aSealedRow(app, 'time_request', 'reason', 'A trial runs longer than planned', review, {
    member_id: memberId,
    state: 'open',
    days_asked: 5,
  });
}

export async function aSealedRow(
  app: TestApp,
  table: string,
  column: string,
  plain: string,
  review: Row,
  given: Record<string, unknown>,
): Promise<Row> {
  const id = app.get(Ids).uuid();
  await app.arrange(async (tx) => {
    const sealed = await app
      .get(SealedFields)
      .seal(tx, `cycle:${String(review.cycle_id)}`, { table, column, id }, plain);
    await addRow(app, tx, table, { id, review_id: review.id, [column]: sealed, ...given });
  });
  return { id };
}
