import type { Browser } from 'playwright-core';
import { defaultFrameworks, FrameworksService } from '../../src/criteria';
import { CONFLICT_QUESTIONS } from '../../src/panel';
import { Frameworks } from '../../src/scoring/frameworks';
import { aDocument, words } from '../integration/scoring/scoring-world';
import { aCandidacy, aPost } from '../support/factories/elections';
import { aPublishedFramework } from '../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, Seat } from '../support/factories/panels';
import type { Row } from '../support/factories/rows';
import { aUser } from '../support/factories/users';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium } from './support/chromium';
import { byKeyboard, byPlainForms, Hand, Way } from './support/hands';

jest.setTimeout(600_000);

const ROOM = '/en/panel-room';
const WHY = 'The record of 2019 was read to me.';
const OPINION = 'I would have asked for one more judgment.';

/** Of which axe sees one page each. */
const KINDS = [
  '',
  '/declare/:id',
  '/declarations/:id',
  '/score/:id/:code',
  '/score/:id/check',
  '/score/:id/receipt',
  '/chair',
  '/chair/reviews/:id',
  '/chair/reviews/:id/deliberation',
  '/chair/reviews/:id/deliberation/statements/:code',
  '/deliberate/:id',
  '/score/:id/scores',
  '/score/:id/revisions/:code',
  '/chair/reviews/:id/deliberation/proposals/new',
  '/chair/reviews/:id/deliberation/decision',
  '/deliberate/:id/opinion',
].map((path) => ROOM + path);

/** A candidate whom nobody has declared on yet, and five persons at their pages. */
interface Story {
  app: TestApp;
  cycle: Row;
  review: Row;
  criteria: string[];
  chair: Hand;
  members: [Hand, Hand, Hand];
  aside: Hand;
}

describeInBrowser('the panel’s way from declarations to an adopted finding', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    await twoCriteria(app);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each([byKeyboard(), byPlainForms()])('is gone $name', async (way) => {
    const story = await aStory(app, browser, way);
    const { chair, members, aside } = story;
    const [first, second, third] = members;

    await stepAside(aside, story);
    for (const hand of [chair, ...members]) await declare(hand, story);
    for (const hand of [chair, ...members]) await score(hand, story);
    await closeScoring(story);
    await openDeliberation(chair, story);
    await writeStatements(chair, story);
    await revise(first, story);
    await propose(chair);
    for (const hand of [first, second, chair]) await vote(hand, story, 'agree');
    await vote(third, story, 'disagree');
    await closeVote(chair, story);
    await writeOpinion(third, story);

    const seen = await readAtTheEnd(second, story);
    for (const sentence of [
      'Adopted by three of four members.',
      'Three gave 4 and one gave 5.',
      'Highly qualified',
      OPINION,
    ])
      expect(seen).toContain(sentence);
    await staysOutside(aside, story);
    expect([...way.looked]).toEqual(way.hasScript ? KINDS : []);
    for (const hand of [chair, ...members, aside]) {
      expect(hand.faults).toEqual([]);
      await hand.page.context().close();
    }
  });
});

/** One threshold and one scored criterion, so that the walk is no longer than it must be. */
async function twoCriteria(app: TestApp): Promise<void> {
  const content = defaultFrameworks.find(({ post }) => post === 'judge')!;
  const threshold = content.criteria.find(({ kind }) => kind === 'threshold')!;
  const scored = content.criteria.find(({ kind }) => kind === 'scored')!;
  await aPost(app);
  await app.arrange((tx) =>
    app.get(FrameworksService).introduce(tx, { ...content, criteria: [threshold, { ...scored, weightBp: 10_000 }] }),
  );
}

async function aStory(app: TestApp, browser: Browser, way: Way): Promise<Story> {
  const panel = await aPanel(app);
  const seats: Seat[] = [];
  for (const seat of ['chair', 'member', 'member', 'member', 'member'] as const)
    seats.push(await aMember(app, panel.id, seat));
  const version = await aPublishedFramework(app);
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id });
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
  await aDocument(app, candidacy.id);
  const review = await aReview(app, { cycle, candidacy_id: candidacy.id, assigned: seats });
  const [chair, first, second, third, aside] = await Promise.all(
    seats.map(({ userId }) => way.hand(app, browser, userId)),
  );
  const criteria = await app.get(Frameworks).codesOf(review.id);
  return { app, cycle, review, criteria, chair: chair!, members: [first!, second!, third!], aside: aside! };
}

async function answerQuestions(hand: Hand, { review }: Story): Promise<void> {
  await hand.to(ROOM);
  await hand.follow(`a[href$="/declare/${review.id}"]`);
  for (const question of CONFLICT_QUESTIONS) await hand.choose(question, 'no');
}

async function stepAside(hand: Hand, story: Story): Promise<void> {
  await answerQuestions(hand, story);
  await hand.write('text', 'The candidate was my pupil.');
  await hand.choose('answer', 'stepped_aside');
  await hand.choose('category', 'professional');
  await hand.follow('main form button.btn');
  expect(await hand.read()).toMatch(/stepped aside/i);
}

async function declare(hand: Hand, story: Story): Promise<void> {
  await answerQuestions(hand, story);
  await hand.choose('answer', 'none');
  await hand.follow('main form button.btn');
}

async function score(hand: Hand, { review, criteria }: Story): Promise<void> {
  await hand.to(ROOM);
  await hand.follow(`a[href*="/score/${review.id}"]`);
  for (const _code of criteria) {
    await hand.add('button[data-cite]');
    await hand.choose('score', '4');
    await hand.write('reason', words(45));
    await hand.follow('.stick button.btn');
  }
  expect(new URL(hand.page.url()).pathname).toMatch(/\/check$/);
  await hand.follow('form[action$="/submissions"] button.btn');
  expect(await hand.page.locator('.receipt').innerText()).toMatch(/[0-9a-f]/);
}

/** The secretariat's part, which other walks show. */
async function closeScoring({ app, cycle, review }: Story): Promise<void> {
  const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  const answer = await staff.post(`/en/staff/cycles/${cycle.id}/steps`, { act: 'close', review: review.id });
  expect(answer.status).toBe(303);
}

async function openDeliberation(chair: Hand, { review }: Story): Promise<void> {
  await chair.to(ROOM);
  await chair.follow(`a[href$="${ROOM}/chair"]`);
  await chair.follow(`a[href$="/chair/reviews/${review.id}"]`);
  await chair.follow('a[href$="/deliberation"]');
  await chair.follow('form[action$="/deliberation"] button');
}

async function writeStatements(chair: Hand, { criteria }: Story): Promise<void> {
  for (const code of criteria) {
    await chair.follow(`a[href$="/statements/${code}"]`);
    await chair.write('textEn', 'The panel read the judgments together.');
    await chair.write('textFr', 'Le collège a lu les arrêts ensemble.');
    await chair.follow('form[action*="/statements/"] button.btn');
  }
}

async function revise(member: Hand, { review, criteria }: Story): Promise<void> {
  await member.to(ROOM);
  await member.follow(`a[href*="/deliberate/${review.id}"]`);
  await member.follow(`a[href$="/score/${review.id}/scores"]`);
  await member.follow(`a[href*="/revisions/${criteria[1]}"]`);
  await member.choose('score', '5');
  await member.write('reason', words(45, 'persuaded'));
  await member.write('changeReason', WHY);
  await member.follow('form[action*="/revisions/"] button.btn');
}

async function propose(chair: Hand): Promise<void> {
  await chair.follow('a[href$="/proposals/new"]');
  await chair.choose('grade', 'highly_qualified');
  await chair.write('reasonsEn', 'The material shows both criteria.');
  await chair.write('reasonsFr', 'Le dossier établit les deux critères.');
  await chair.follow('form[action$="/proposals"] button.btn');
}

async function vote(hand: Hand, { review }: Story, choice: 'agree' | 'disagree'): Promise<void> {
  await hand.to(ROOM);
  await hand.follow(`a[href*="/deliberate/${review.id}"]`);
  await hand.choose('vote', choice);
  await hand.follow('form[action$="/votes"] button.btn');
  expect(await hand.read()).toContain(`Your vote now: you ${choice}.`);
}

async function closeVote(chair: Hand, { review }: Story): Promise<void> {
  await chair.to(`${ROOM}/chair/reviews/${review.id}/deliberation`);
  await chair.unfold('.crit__all > summary');
  await chair.unfold('.voices summary');
  const page = await chair.read();
  for (const shown of ['before that 4', WHY]) expect(page).toContain(shown);
  await chair.follow('a[href$="/decision"]');
  await chair.follow('form[action$="/decision"] button.btn');
  expect(await chair.read()).toContain('Adopted by three of four members.');
}

async function writeOpinion(member: Hand, { review }: Story): Promise<void> {
  await member.to(`${ROOM}/deliberate/${review.id}`);
  await member.follow('a[href$="/opinion"]');
  await member.write('textEn', OPINION);
  await member.follow('form[action$="/opinion"] button.btn');
}

async function readAtTheEnd(member: Hand, { review }: Story): Promise<string> {
  await member.to(ROOM);
  await member.follow(`a[href*="/deliberate/${review.id}"]`);
  return member.read();
}

/** The member who stepped aside finds no way in, and none of the others' words. */
async function staysOutside(aside: Hand, { review }: Story): Promise<void> {
  await aside.to(ROOM);
  for (const way of ['deliberate', 'score', 'dossier'])
    expect(await aside.page.locator(`a[href*="/${way}/${review.id}"]`).count()).toBe(0);
  await aside.to(`${ROOM}/deliberate/${review.id}`);
  const shown = await aside.read();
  expect(shown).toContain('You stepped aside from this candidate.');
  expect(shown).not.toContain(OPINION);
}
