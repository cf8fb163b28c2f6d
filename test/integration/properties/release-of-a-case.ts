import { RepliesService, SealingService } from '../../../src/deliberation';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { recuse } from '../../support/factories/panels';
import type { TestApp } from '../../support/test-app';
import { actorOf, publishedPages } from '../publication/publication-world';
import { aCase, Case } from './case-before-panel';
import type { Reading } from './everything-read';
import { Leavings, plant } from './rows-of-a-member';
import { leadOn } from './way-to-a-finding';

/** Somebody on the panel who stands aside, and what that member had left; null for nothing. */
export interface Aside {
  left: Leavings | null;
}

/** A case scored so by its members, up to the released assessment. `scores[place]` by criterion. */
export async function aReleasedCase(app: TestApp, number: number, scores: number[][], aside?: Aside): Promise<Case> {
  const one = await aCase(app, number, { members: scores.length + (aside ? 1 : 0), phase: 'closed' });
  const away = aside ? one.seats.at(-1)! : null;
  if (away) await recuse(app, one.review, away.memberId);
  for (const [place, own] of scores.entries()) {
    const reason = `Reasons of ${own.join()}`;
    const ratings = one.criteria.map((code, at) => [code, { value: own[at % own.length] ?? 4, reason }] as const);
    const { memberId } = one.seats[place]!;
    await aSubmittedAssessment(app, { review: one.review, memberId, ratings: Object.fromEntries(ratings) });
  }
  const leave = async (): Promise<void> => {
    if (away && aside?.left) await plant(app, one, away, aside.left);
  };
  await leadOn(app, one, 'reply', [...scores.keys()], leave);
  const reply = { choice: 'replied' as const, text: 'I thank the panel.', language: 'en' as const, source: 'Mail' };
  await app.get(RepliesService).record(actorOf(app, one.staffId, 'secretariat'), one.review.id, reply);
  await app.get(SealingService).seal(actorOf(app, one.seats[0]!.userId, 'panel_member'), one.review.id);
  await approve(app, one.staffId, publishingPaths.show('staff', 'en', one.review.id));
  await approve(app, one.seats[0]!.userId, publishingPaths.show('chair', 'en', one.review.id));
  return one;
}

async function approve(app: TestApp, userId: string, page: string): Promise<void> {
  const browser = await app.browse(userId);
  await browser.get(page);
  const { status, text } = await browser.submit({}, '/approval');
  if (status !== 303) throw new Error(`Answered ${status}: ${text}`);
}

/** Every page and file of the public site as it is now. */
export async function readPublic(app: TestApp): Promise<Reading> {
  await app.bench.publish();
  return Object.fromEntries([...(await publishedPages(app))].map(([path, text]) => [`public ${path}`, text]));
}
