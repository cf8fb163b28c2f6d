import { RepliesService, SealingService } from '../../../src/deliberation';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import type { TestApp } from '../../support/test-app';
import { actorOf, publishedPages } from '../publication/publication-world';
import { aCase, Case } from './case-before-panel';
import type { Reading } from './everything-read';
import { leadOn } from './way-to-a-finding';

/** A case scored so by its members, up to the released assessment. `scores[place]` by criterion. */
export async function aReleasedCase(app: TestApp, number: number, scores: number[][]): Promise<Case> {
  const one = await aCase(app, number, { members: scores.length, phase: 'closed' });
  for (const [place, own] of scores.entries()) {
    const reason = `Reasons of ${own.join()}`;
    const ratings = one.criteria.map((code, at) => [code, { value: own[at % own.length] ?? 4, reason }] as const);
    const { memberId } = one.seats[place]!;
    await aSubmittedAssessment(app, { review: one.review, memberId, ratings: Object.fromEntries(ratings) });
  }
  await leadOn(app, one, 'reply', [...scores.keys()]);
  const reply = { choice: 'replied' as const, text: 'I thank the panel.', language: 'en' as const, source: 'Mail' };
  await app.get(RepliesService).record(actorOf(app, one.staffId, 'secretariat'), one.review.id, reply);
  await app.get(SealingService).seal(actorOf(app, one.seats[0]!.userId, 'panel_member'), one.review.id);
  await approve(app, one.staffId, publishingPaths.show('staff', 'en', one.review.id));
  await approve(app, one.seats[0]!.userId, publishingPaths.show('chair', 'en', one.review.id));
  await app.bench.publish();
  return one;
}

async function approve(app: TestApp, userId: string, page: string): Promise<void> {
  const browser = await app.browse(userId);
  await browser.get(page);
  const { status, text } = await browser.submit({}, '/approval');
  if (status !== 303) throw new Error(`Answered ${status}: ${text}`);
}

/** Every page and file of the public site. */
export async function readPublic(app: TestApp): Promise<Reading> {
  return Object.fromEntries([...(await publishedPages(app))].map(([path, text]) => [`public ${path}`, text]));
}
