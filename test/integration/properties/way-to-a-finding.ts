import type { Phase } from '../../../src/policy';
import { VotesService } from '../../../src/deliberation';
import type { TestApp } from '../../support/test-app';
import { decide, open, propose, PROPOSAL, someone, writeStatements } from '../deliberation/deliberation-world';
import type { Case } from './case-before-panel';

/** Whatever the scores indicate, the chair proposes the same and says why. */
const SAME_PROPOSAL = { ...PROPOSAL, differenceReasonEn: 'After discussion.', differenceReasonFr: 'Après discussion.' };

/**
 * Leads a closed review on to the deliberation with an open proposal, or to the adopted finding; `voters` agree, and
 * `before` happens ahead of the decision.
 */
export async function leadOn(
  app: TestApp,
  one: Case,
  to: Phase,
  voters: number[],
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  if (to !== 'deliberation' && to !== 'reply') return;
  const chair = await app.browse(one.seats[0]!.userId);
  await open(chair, one);
  await writeStatements(app, { ...one, members: one.seats, chair: one.seats[0]! });
  await expectDone(propose(chair, one, SAME_PROPOSAL));
  for (const place of voters)
    await app.get(VotesService).cast(someone(one.seats[place]!.userId, 'panel_member'), one.review.id, 'agree');
  await before();
  if (to === 'reply') await expectDone(decide(chair, one));
}

async function expectDone(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`Answered ${status}: ${text}`);
}
