import * as fc from 'fast-check';
import { Assessment } from '../../../src/scoring/data/assessment.entity';
import { AssessmentsRepository } from '../../../src/scoring/data/assessments.repository';
import { NotesRepository } from '../../../src/scoring/data/notes.repository';
import type { Rating } from '../../../src/scoring';
import { onlyIn } from '../../../src/common/text/localized-text';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aSealedRow, aTimeRequest, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';
import type { Case } from './case-before-panel';
import { SECRET } from './everything-read';

/** All that a member may have left about a candidate before stepping aside. */
export interface Leavings {
  assessment: 'draft' | 'submitted' | 'revised';
  scores: number[];
  note: boolean;
  declaration: boolean;
  timeRequest: boolean;
  vote: 'agree' | 'disagree' | 'abstain';
  opinion: boolean;
}

export const leavings: fc.Arbitrary<Leavings> = fc.record({
  assessment: fc.constantFrom('draft', 'submitted', 'revised'),
  scores: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
  note: fc.boolean(),
  declaration: fc.boolean(),
  timeRequest: fc.boolean(),
  vote: fc.constantFrom('agree', 'disagree', 'abstain'),
  opinion: fc.boolean(),
});

/** Puts the rows there as they were written a day before, when the member had not stepped aside. */
export async function plant(app: TestApp, one: Case, seat: Seat, left: Leavings): Promise<void> {
  const now = app.clock.now();
  app.clock.advance(-24 * 60 * 60);
  await plantAssessment(app, one, seat, left);
  if (left.note) await plantNote(app, one, seat);
  if (left.declaration) await plantDeclaration(app, one, seat);
  if (left.timeRequest) await aTimeRequest(app, one.review, seat.memberId);
  await plantVotes(app, one, seat, left.vote);
  if (left.opinion)
    await aRow(app, 'separate_opinion', {
      review_id: one.review.id,
      member_id: seat.memberId,
      text: onlyIn('en', `${SECRET} in an opinion`),
    });
  app.clock.set(now);
}

const ratingOf = (value: number): Rating => ({
  value,
  insufficient: false,
  reason: `${SECRET} as reason`,
  evidence: [],
});

function ratingsBy({ criteria }: Case, scores: number[]): Record<string, Rating> {
  return Object.fromEntries(criteria.map((code, place) => [code, ratingOf(scores[place % scores.length] ?? 1)]));
}

async function plantAssessment(app: TestApp, one: Case, { memberId }: Seat, left: Leavings): Promise<void> {
  const ratings = ratingsBy(one, left.scores);
  if (left.assessment === 'draft') return plantDraft(app, one, memberId, ratings);
  const first = await aSubmittedAssessment(app, { review: one.review, memberId, ratings });
  if (left.assessment === 'submitted') return;
  const { ratings: _first, ...version } = first.content;
  await app.arrange(async (tx) => {
    const revised = { ...version, assessmentId: first.assessmentId, submittedAt: tx.now, number: 2 };
    const change = { stage: 'revised' as const, changeReason: `${SECRET} as change`, ratings: ratingsBy(one, [3]) };
    await app.get(AssessmentsRepository).addVersion(tx, one.cycle.id, { ...revised, ...change });
  });
}

async function plantDraft(app: TestApp, one: Case, memberId: string, ratings: Record<string, Rating>): Promise<void> {
  const repository = app.get(AssessmentsRepository);
  const row: Omit<Assessment, 'id' | 'rev'> = {
    review_id: one.review.id,
    member_id: memberId,
    framework_version_id: String(one.cycle.framework_version_id),
    state: 'draft',
  };
  await app.arrange(async (tx) => {
    const { id } = await repository.add(tx, row);
    await repository.storeDraft(tx, one.cycle.id, id, { ratings, marks: {} }, 1, 1);
  });
}

async function plantNote(app: TestApp, { review, cycle }: Case, { memberId }: Seat): Promise<void> {
  const place = { reviewId: review.id, cycleId: cycle.id, memberId };
  const content = { text: `${SECRET} in a note`, tab: 'window', seq: 1 };
  await app.arrange((tx) => app.get(NotesRepository).add(tx, place, 'candidate', content));
}

async function plantDeclaration(app: TestApp, { review }: Case, { memberId }: Seat): Promise<void> {
  const content = JSON.stringify({ answers: { family: true }, text: `${SECRET} in a declaration`, likely: [] });
  const given = { member_id: memberId, number: 2, answer: 'disclosed' };
  await aSealedRow(app, 'conflict_declaration', 'content', content, review, given);
}

/** On every proposal there has been. */
async function plantVotes(app: TestApp, { review }: Case, { memberId }: Seat, vote: string): Promise<void> {
  const sql = `SELECT id FROM finding WHERE review_id = '${review.id}'`;
  for (const { id } of (await app.bench.databases.read.query(sql)) as Row[])
    await aRow(app, 'finding_vote', { finding_id: id, member_id: memberId, vote, number: 1 });
}
