import type { Browser, Page } from 'playwright-core';
import { loadReferenceData } from '../../src/cli/seed';
import { words } from '../integration/scoring/scoring-world';
import { aUser } from '../support/factories/users';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium } from './support/chromium';
import { aWalk, Walk } from './support/walk';

jest.setTimeout(600_000);

const MEMBERS = ['Amina Sorel', 'Bjarne Holt', 'Chidi Nwosu'];

describeInBrowser('setting up an election', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    await loadReferenceData(app.bench.app);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('leads the secretariat from nothing to open scoring for one candidate', async () => {
    for (const name of MEMBERS) await aUser(app, { name, roles: ['panel_member'] });
    const { id } = await aUser(app, { name: 'Nora Pihl', roles: ['secretariat'] });
    const walk = await aWalk(app, browser, id);
    const { page } = walk;

    await page.goto(`${app.origin}/en/staff/elections`);
    const election = await addElection(walk);
    const missing = await tasksNotDone(page);
    await page.goto(`${app.origin}/en/staff/panel`);
    await addPanel(walk);
    await page.goto(election);
    await addCandidate(walk);
    await page.goto(election);
    await publishQuestions(walk);
    await page.goto(election);
    await publishQuestions(walk);
    await page.goto(election);
    await openScoring(walk);
    const row = await page
      .getByRole('row', { name: /Lia Ferreira/ })
      .first()
      .innerText();
    await page.goto(election);

    expect(missing).toEqual([
      'Questionnaires',
      'Candidates',
      'Panel, criteria and dates of scoring',
      'Members assigned',
      'Letters to candidates',
      'Scoring opened',
    ]);
    expect(row).toContain('Open for scoring');
    expect(await tasksNotDone(page)).toEqual(['Letters to candidates']);
    expect((await app.mails()).filter(({ text }) => text.includes('Lia Ferreira'))).toEqual([]);
    expect(walk.faults).toEqual([]);
    await page.context().close();
  });
});

/** Returns the address of the election's page. */
async function addElection({ page, open, press, look }: Walk): Promise<string> {
  await open('Add an election');
  await anElection(page);
  await press('Add the election');
  await look();
  return page.url();
}

async function addPanel({ page, open, press, look }: Walk): Promise<void> {
  await open('New panel');
  await page.fill('[name=nameEn]', 'Panel of the year');
  await page.fill('[name=nameFr]', 'Panel de l’année');
  await press('Save');
  const panel = page.url();
  for (const name of MEMBERS) {
    await page.goto(panel);
    await open('Add a member');
    await aMember(page, name);
    await press('Save');
  }
  await look();
}

async function addCandidate({ page, open, press, task, look }: Walk): Promise<void> {
  await task('Candidates');
  await open('Add a candidate');
  await page.fill('[name=familyName]', 'Ferreira');
  await page.fill('[name=givenNames]', 'Lia');
  await page.selectOption('[name=nominatingState]', 'PRT');
  await page.check('[name=list][value=A]');
  await press('Add the candidate');
  await look();
  await open('Add a document');
  await look();
  await aDocument(page);
  await press('Add the document');
}

/** The setup list leads to the questions to candidates first, then to those to the States. */
async function publishQuestions({ press, open, task }: Walk): Promise<void> {
  await task('Questionnaires');
  await press('Make the draft');
  await open('Publish');
  await press('Publish');
}

async function openScoring({ page, open, press, task, look }: Walk): Promise<void> {
  await task('Panel, criteria and dates of scoring');
  await look();
  await aCycle(page);
  await press('Save');
  await open('Assign members');
  await open('Tick everyone');
  await look();
  await press('Save');
  await page.getByRole('checkbox', { name: 'Lia Ferreira' }).check();
  await press('Open scoring');
  await look();
  await press('Open scoring for 1 candidate');
  await look();
}

async function anElection(page: Page): Promise<void> {
  await page.selectOption('[name=post]', 'judge');
  for (const [name, value] of Object.entries({
    seats: '6',
    titleEn: 'Election of six judges, 2030',
    titleFr: 'Élection de six juges, 2030',
    sessionEn: 'Twenty-ninth session',
    sessionFr: 'Vingt-neuvième session',
    placeEn: 'New York',
    placeFr: 'New York',
    year: '2030',
    voteStartsOn: '2030-02-04',
    voteEndsOn: '2030-02-08',
    nominationStartsOn: '2029-03-01',
    nominationEndsOn: '2029-08-31',
    listA: '7',
    listB: '5',
    AFR: '3',
    APG: '2',
    EEG: '2',
    GRULAC: '2',
    WEOG: '3',
    female: '5',
    male: '7',
    benchSource: 'Records of the Court',
  }))
    await page.fill(`[name=${name}]`, value);
}

async function aMember(page: Page, name: string): Promise<void> {
  await page.selectOption('[name=userId]', { label: name });
  await page.fill('[name=name]', name);
  await page.selectOption('[name=nationality]', 'NOR');
  await page.fill('[name=biographyEn]', 'A judge for twenty years.');
  await page.fill('[name=biographyFr]', 'Juge pendant vingt ans.');
  await page.fill('[name=fromDay]', '2029-01-01');
}

async function aDocument(page: Page): Promise<void> {
  await page.fill('[name=titleEn]', 'Statement of qualifications');
  await page.fill('[name=source]', 'Sent by the nominating State');
  await page.fill('textarea[name=text]', `${words(30)}\n\n${words(20)}`);
}

async function aCycle(page: Page): Promise<void> {
  await page.selectOption('[name=panelId]', { label: 'Panel of the year' });
  await page.selectOption('[name=frameworkVersionId]', { index: 0 });
  await page.fill('[name=opensAt]', '2029-09-12T08:00');
  await page.fill('[name=closesAt]', '2029-11-01T18:00');
}

/** The lines of the setup list that are still to do, by their names. */
async function tasksNotDone(page: Page): Promise<string[]> {
  const lines = page.locator('.tasks > li').filter({ hasNot: page.getByText('Done', { exact: true }) });
  return (await lines.getByRole('heading').allInnerTexts()).map((text) => text.trim());
}
