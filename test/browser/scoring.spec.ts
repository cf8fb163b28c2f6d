import type { Browser, Page } from 'playwright-core';
import { aDocument, aScoringWorld, ScoringWorld, words } from '../integration/scoring/scoring-world';
import { aCandidacy } from '../support/factories/elections';
import { aReview } from '../support/factories/panels';
import type { Row } from '../support/factories/rows';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium } from './support/chromium';
import { enter, tabTo } from './support/keyboard';
import { leading } from './support/leading';
import { openSignedIn } from './support/signed-in';

jest.setTimeout(120_000);

const QUESTIONS = ['nationality', 'employer', 'cases', 'family', 'publications', 'other'];

describeInBrowser('scoring one candidate by keyboard alone', () => {
  let app: TestApp;
  let browser: Browser;
  let world: ScoringWorld;
  let review: Row;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    world = await aScoringWorld(app, { members: 3 });
    const { cycle, members } = world;
    const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
    await aDocument(app, candidacy.id);
    review = await aReview(app, { cycle, candidacy_id: candidacy.id, assigned: members });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each([
    ['with script', true, 1],
    ['without script', false, 2],
  ])('goes from the declaration to the receipt, %s', async (_name, script, seat) => {
    const userId = world.members[seat]?.userId ?? '';
    const page = await (await openSignedIn(app, browser, userId, { javaScriptEnabled: script })).newPage();
    const faults = watchFaults(page);
    const axe: string[] = [];
    // Without script axe does not run either; the pages are the same.
    const look = async () => axe.push(...(script ? await accessibilityFaults(page) : []));

    await page.goto(`${app.origin}/en/panel-room`);
    await look();
    await enter(page, `a[href$="/declare/${review.id}"]`);
    await look();
    await declare(page);
    await look();
    await enter(page, `a[href*="/score/${review.id}"]`);
    for (const code of world.criteria) {
      expect(new URL(page.url()).pathname).toContain(code);
      await (script ? scoreWithShortcuts(page) : score(page));
      if (code === world.criteria[0]) await look();
      await leaveCriterion(page, script);
    }
    const checked = new URL(page.url()).pathname;
    await look();
    await enter(page, 'form[action$="/submissions"] button.btn');
    await look();
    const receipt = await page.locator('.receipt').innerText();

    expect(checked).toMatch(/\/check$/);
    expect(receipt.replace(/\s/g, '')).toMatch(/^[0-9a-f]{64}$/);
    expect([...axe, ...faults]).toEqual([]);
    await page.context().close();
  });
});

async function declare(page: Page): Promise<void> {
  for (const question of QUESTIONS) {
    await tabTo(page, `input[name="${question}"]`);
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'input[name="answer"]');
  await page.keyboard.press('Space');
  await enter(page, 'main form button.btn');
}

async function scoreWithShortcuts(page: Page): Promise<void> {
  await tabTo(page, 'button[data-cite]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  await page.keyboard.press('4');
  await tabTo(page, 'textarea[name="reason"]');
  await page.keyboard.insertText(words(45));
}

async function score(page: Page): Promise<void> {
  await enter(page, 'button[data-cite]');
  await tabTo(page, 'input[name="score"]');
  await page.keyboard.press('Space');
  for (const _step of [2, 3, 4]) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'textarea[name="reason"]');
  await page.keyboard.insertText(words(45));
}

async function leaveCriterion(page: Page, script: boolean): Promise<void> {
  if (script) await leading(page, () => page.keyboard.press('Control+Enter'));
  else await enter(page, '.stick button.btn');
}
