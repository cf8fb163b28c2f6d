import type { Browser } from 'playwright-core';
import { CONFLICT_QUESTIONS, DeclarationsService } from '../../src/panel';
import { VotesService } from '../../src/deliberation';
import { someone, writeStatements } from '../integration/deliberation/deliberation-world';
import { aPerson, codeOf, Person } from '../integration/identity/people';
import { theJudgesVersion } from '../integration/publication/judges-version';
import { words } from '../integration/scoring/scoring-world';
import { Frameworks } from '../../src/scoring/frameworks';
import { aSubmittedAssessment } from '../support/factories/assessments';
import { anElection, theStates } from '../support/factories/elections';
import { aCycle, aMember, aPanel, Seat } from '../support/factories/panels';
import { aRow, Row } from '../support/factories/rows';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium, openContext } from './support/chromium';
import { enter, tabTo } from './support/keyboard';
import { leading } from './support/leading';
import { openSignedIn } from './support/signed-in';
import { aWalk, Walk, walkOn } from './support/walk';

jest.setTimeout(600_000);

const CANDIDATE = 'Lia Ferreira';
const POST_BEFORE = 'Judge of the Supreme Court since 2012';
const POST_AFTER = 'Judge of the Supreme Court since 2014';
const REPLY = 'Passage 1.3 speaks of three judgments. There were four, and I sat in each of them.';
const RESPONSE = 'The panel counted again and agrees: there were four.';
const CORRECTION = 'The year of appointment was wrong. The candidate told us.';

/** An election with its panel and criteria, as in the walk of setting up; here it goes on from the nomination. */
interface Story {
  app: TestApp;
  election: Row;
  cycle: Row;
  staff: Walk & { person: Person };
  chair: Walk & { person: Person };
  seats: Seat[];
  criteria: string[];
  review: Row;
  /** The candidate's page among the staff pages. */
  record: string;
}

describeInBrowser('from the nomination to the public profile and its correction', () => {
  let app: TestApp;
  let browser: Browser;
  let story: Story;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    await theStates(app);
    story = await aStory(app, browser);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('has staff bring a candidate before the panel', async () => {
    await addCandidate(story);
    await putAddressOnFile(story);
    await openScoring(story);

    const row = story.staff.page.getByRole('row', { name: CANDIDATE }).first();
    expect(await row.innerText()).toContain('Open for scoring');
    expect(story.staff.faults).toEqual([]);
  });

  it('has members declare and score, and staff close the scoring', async () => {
    const member = await aWalk(app, browser, story.seats[1]!.userId);

    await declare(member, story);
    const receipt = await score(member, story);
    for (const seat of [story.seats[0]!, ...story.seats.slice(2)]) await scoreQuietly(story, seat);
    await closeScoring(story);

    expect(receipt.replace(/\s/g, '')).toMatch(/^[0-9a-f]{64}$/);
    expect([...member.faults, ...story.staff.faults]).toEqual([]);
    await member.page.context().close();
  });

  it('has the panel deliberate, vote and adopt a finding', async () => {
    await openDeliberation(story);
    await voteByKeyboard(await aWalk(app, browser, story.seats[1]!.userId), story);
    await voteWithoutScript(app, browser, story);
    for (const { userId } of [story.seats[0]!, ...story.seats.slice(3)])
      await app.get(VotesService).cast(someone(userId, 'panel_member'), story.review.id, 'agree');
    await story.chair.to(deliberation(story));
    await story.chair.open('Close the vote');
    await story.chair.look();
    await story.chair.press('Close the vote now');

    expect(await text(story.chair)).toContain('Adopted by four of five members.');
    expect(story.chair.faults).toEqual([]);
  });

  it('lets the candidate read and reply through the link in the mail', async () => {
    const mails = (await app.mails()).filter(({ to }) => to.includes('lia@bench.example'));
    const candidate = walkOn(app, await (await openContext(browser)).newPage());

    await candidate.to(mails.at(-1)?.links.find((link) => link.includes('/q/')) ?? '');
    await candidate.look();
    await candidate.press('Open your page');
    await candidate.look();
    await candidate.open('Read the assessment and reply');
    await candidate.look();
    const assessment = await text(candidate);
    await candidate.page.check('[name=choice][value=replied]');
    await candidate.page.fill('[name=text]', REPLY);
    await candidate.press('Continue');
    await candidate.look();
    await candidate.press('Send this reply');
    await candidate.look();

    expect(assessment).toContain('Highly qualified');
    expect(assessment).toContain(`Joint words on ${story.criteria[1]}.`);
    expect(await text(candidate)).toContain('Printed in full, unedited, on the day of publication.');
    expect(candidate.faults).toEqual([]);
    await candidate.page.context().close();
  });

  it('has the chair answer and seal, and two persons release', async () => {
    await answerAndSeal(story);
    await approve(story, story.staff, `/en/staff/publishing/${story.review.id}`, 'Approve this content');
    const first = await text(story.staff);
    await approve(
      story,
      story.chair,
      `/en/panel-room/chair/reviews/${story.review.id}/release`,
      'Approve and publish now',
    );
    await app.bench.publish();
    const reader = await aReader(app, browser);
    const profile = await readProfile(reader, story);

    expect(first).toContain('gave the first approval');
    for (const shown of ['Highly qualified', REPLY, RESPONSE, POST_BEFORE, 'Middle score 4 of 5. Five gave 4.'])
      expect(profile).toContain(shown);
    expect([...story.chair.faults, ...story.staff.faults, ...reader.faults]).toEqual([]);
    await reader.page.context().close();
  });

  it('lets both correct a fact, and readers see what changed', async () => {
    await correct(story);
    await app.bench.publish();
    const reader = await aReader(app, browser);
    const profile = await readProfile(reader, story);
    await reader.to(`${new URL(reader.page.url()).pathname}/v1/diff/v2`);
    await reader.look();
    const difference = await text(reader);

    expect(profile).toContain(POST_AFTER);
    expect(profile).not.toContain(POST_BEFORE);
    expect(profile).toContain(CORRECTION);
    for (const shown of ['2012', '2014', CORRECTION]) expect(difference).toContain(shown);
    expect([...story.chair.faults, ...story.staff.faults, ...reader.faults]).toEqual([]);
    await reader.page.context().close();
  });
});

/** What the page says. */
const text = ({ page }: Walk): Promise<string> => page.locator('main').innerText();
const cyclePage = ({ cycle }: Story): string => `/en/staff/cycles/${cycle.id}`;
const deliberation = ({ review }: Story): string => `/en/panel-room/chair/reviews/${review.id}/deliberation`;

async function aStory(app: TestApp, browser: Browser): Promise<Story> {
  const panel = await aPanel(app);
  const preside = await aPerson(app, ['panel_member'], 'Thea Brandt');
  const secretary = await aPerson(app, ['secretariat'], 'Nora Pihl');
  const seat = { panel_id: panel.id, user_id: preside.id, seat: 'chair', name: 'Thea Brandt', nationality: 'NOR' };
  const { id: memberId } = await aRow(app, 'panel_member', { ...seat, from_day: '2020-01-01' });
  const seats: Seat[] = [{ userId: preside.id, memberId }];
  for (let place = 1; place < 5; place += 1) seats.push(await aMember(app, panel.id));
  const election = await anElection(app);
  const version = await theJudgesVersion(app);
  const cycle = await aCycle(app, {
    panel_id: panel.id,
    framework_version_id: version.id,
    election_id: election.id,
  });
  const staff = { ...(await aWalk(app, browser, secretary.id, false)), person: secretary };
  const chair = { ...(await aWalk(app, browser, preside.id, false)), person: preside };
  const later = { review: { id: '' }, record: '', criteria: [] };
  return { app, election, cycle, staff, chair, seats, ...later };
}

/** Gives the second factor where it is asked for again, and arrives where the person wanted to go. */
async function confirm({ app }: Story, { page, press, person }: Story['staff']): Promise<void> {
  app.clock.advance(60);
  await page.getByLabel('Code').fill(await codeOf(app, person.secret));
  await press('Continue');
}

async function addCandidate(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.staff;
  await to(`/en/staff/elections/${story.election.id}/candidates`);
  await open('Add a candidate');
  for (const [name, value] of Object.entries({ familyName: 'Ferreira', givenNames: 'Lia' }))
    await page.fill(`[name=${name}]`, value);
  await page.selectOption('[name=nominatingState]', 'PRT');
  await page.check('[name=list][value=A]');
  await page.selectOption('[name=fact1Kind]', 'present_post');
  await page.fill('[name=fact1En]', POST_BEFORE);
  await page.fill('[name=fact1Fr]', 'Juge à la Cour suprême depuis 2012');
  await page.fill('[name=fact1Source]', 'Statement of qualifications, page 1');
  await press('Add the candidate');
  await look();
  story.record = new URL(page.url()).pathname;
  await open('Add a document');
  await page.fill('[name=titleEn]', 'Statement of qualifications');
  await page.fill('[name=source]', 'Sent by the nominating State');
  await page.fill('textarea[name=text]', `${words(30)}\n\n${words(20)}`);
  await press('Add the document');
}

async function putAddressOnFile(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.staff;
  await to(story.record);
  await open('Address and link');
  await confirm(story, story.staff);
  await page.fill('[name=address]', 'lia@bench.example');
  await page.selectOption('[name=language]', 'en');
  await press('Save the address');
  await look();
}

async function openScoring(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.staff;
  await to(cyclePage(story));
  await open('Assign members');
  await open('Tick everyone');
  await press('Save');
  await page.getByRole('checkbox', { name: CANDIDATE }).check();
  await press('Open scoring');
  await look();
  await press('Open scoring for 1 candidate');
  const [review] = (await story.app.bench.databases.read.query('SELECT * FROM review')) as Row[];
  story.review = review!;
  story.criteria = await story.app.get(Frameworks).codesOf(story.review.id);
}

async function declare({ page, to, look }: Walk, { review }: Story): Promise<void> {
  await to('/en/panel-room');
  await look();
  await leading(page, () => page.locator(`a[href$="/declare/${review.id}"]`).first().click());
  await look();
  for (const question of CONFLICT_QUESTIONS) await page.check(`[name=${question}][value=no]`);
  await page.check('[name=answer][value=none]');
  await leading(page, () => page.locator('main form button.btn').last().click());
}

/** Every criterion, the check and the submission; returns the receipt. */
async function score({ page, to, press, look }: Walk, { review, criteria }: Story): Promise<string> {
  await to('/en/panel-room');
  await leading(page, () => page.locator(`a[href*="/score/${review.id}"]`).first().click());
  await look();
  for (const code of criteria) {
    await page.locator('button[data-cite]').first().click();
    await page.locator('label[for=f-score-4]').click();
    await page.fill('[name=reason]', words(45));
    await press(code === criteria.at(-1) ? 'Save and check all' : 'Save and next criterion');
  }
  await look();
  await press('Submit my scores');
  await look();
  return page.locator('.receipt').innerText();
}

async function scoreQuietly({ app, review }: Story, { userId, memberId }: Seat): Promise<void> {
  const answers = Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, false]));
  const content = { answers: answers as Record<(typeof CONFLICT_QUESTIONS)[number], boolean>, text: '' };
  const command = { answer: 'none' as const, content, category: null, verdicts: {} };
  await app.get(DeclarationsService).declare(someone(userId, 'panel_member'), review.id, command);
  await aSubmittedAssessment(app, { review, memberId });
}

async function closeScoring(story: Story): Promise<void> {
  const { to, press, look, page } = story.staff;
  await to(cyclePage(story));
  await look();
  await page.getByRole('checkbox', { name: CANDIDATE }).check();
  await press('Close scoring');
  await press('Close scoring for 1 candidate');
}

/** From the chair's list of reviews to an open proposal. */
async function openDeliberation(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.chair;
  await to('/en/panel-room');
  await open('Chair');
  await look();
  await open(CANDIDATE);
  await look();
  await open('Deliberation');
  await look();
  await press('Open the deliberation');
  await look();
  await writeStatements(story.app, { ...story, chair: story.seats[0]!, members: story.seats });
  await to(`${deliberation(story)}/statements/${story.criteria[0]}`);
  await look();
  await page.fill('[name=textEn]', 'The panel read the judgments together.');
  await press('Save the statement');
  await open('Propose a finding');
  await look();
  await page.check('[name=grade][value=highly_qualified]');
  await page.fill('[name=reasonsEn]', 'The material shows every criterion.');
  await page.fill('[name=reasonsFr]', 'Le dossier établit chaque critère.');
  await press('Put it to the vote');
}

async function voteByKeyboard(member: Walk, { review }: Story): Promise<void> {
  const { page } = member;
  await member.to('/en/panel-room');
  await enter(page, `a[href*="/deliberate/${review.id}"]`);
  await member.look();
  await tabTo(page, '[name=vote]');
  await page.keyboard.press('Space');
  await enter(page, 'form[action$="/votes"] button');
  expect([await text(member), member.faults]).toEqual([expect.stringContaining('Your vote now: you agree.'), []]);
  await page.context().close();
}

async function voteWithoutScript(app: TestApp, browser: Browser, { seats, review }: Story): Promise<void> {
  const context = await openSignedIn(app, browser, seats[2]!.userId, { javaScriptEnabled: false });
  const member = walkOn(app, await context.newPage());
  await member.to(`/en/panel-room/deliberate/${review.id}`);
  await member.page.check('[name=vote][value=disagree]');
  await member.press('Cast your vote');
  expect([await text(member), member.faults]).toEqual([expect.stringContaining('Your vote now: you disagree.'), []]);
  await context.close();
}

async function answerAndSeal(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.chair;
  await to(deliberation(story));
  await open('Say what the panel did about the reply');
  await look();
  await page.fill('[name=textEn]', RESPONSE);
  await page.fill('[name=textFr]', 'Le panel a recompté et en convient : il y en a quatre.');
  await press('Save');
  await open('Seal the result');
  await look();
  await press('Seal the result now');
}

/** Approves on that page, with the second factor asked for anew, and looks at the page as it then is. */
async function approve(story: Story, who: Story['staff'], path: string, button: string): Promise<void> {
  story.app.clock.advance(11 * 60);
  await who.to(path);
  await who.press(button);
  await confirm(story, who);
  await who.press(button);
  await who.look();
}

async function aReader(app: TestApp, browser: Browser): Promise<Walk> {
  return walkOn(app, await (await openContext(browser)).newPage());
}

/** From the first page to the profile; returns what it says. */
async function readProfile(reader: Walk, { election }: Story): Promise<string> {
  await reader.to(`/en/elections/${String(election.slug)}`);
  await reader.look();
  await reader.open(CANDIDATE);
  await reader.look();
  return text(reader);
}

async function correct(story: Story): Promise<void> {
  const { to, open, press, look, page } = story.staff;
  await to(story.record);
  await open('Edit this record');
  await page.fill('[name=fact1En]', POST_AFTER);
  await page.fill('[name=fact1Fr]', 'Juge à la Cour suprême depuis 2014');
  await press('Save');
  const path = `/en/staff/publishing/${story.review.id}`;
  await to(path);
  await open('Prepare a correction');
  await look();
  await page.fill('[name=reasonEn]', CORRECTION);
  await page.fill('[name=reasonFr]', 'L’année de nomination était fausse. La personne candidate nous l’a dit.');
  await press('Prepare the correction');
  await approve(story, story.staff, `${path}/correction`, 'Approve this version');
  const chairs = `/en/panel-room/chair/reviews/${story.review.id}/release/correction`;
  await approve(story, story.chair, chairs, 'Approve and publish this version now');
}
