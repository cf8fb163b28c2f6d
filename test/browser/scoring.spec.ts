import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { aDocument, aScoringWorld, ScoringWorld, words } from '../integration/scoring/scoring-world';
import { aCandidacy } from '../support/factories/elections';
import { aPractice } from '../support/factories/practice';
import { aReview } from '../support/factories/panels';
import type { Row } from '../support/factories/rows';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium } from './support/chromium';
import { enter, tabTo } from './support/keyboard';
import { leading } from './support/leading';
import { openSignedIn } from './support/signed-in';

jest.setTimeout(600_000);

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

  const openDesk = async (choice: BrowserContextOptions = {}): Promise<Page> => {
    const context = await openSignedIn(app, browser, world.members[1]!.userId, choice);
    const page = await context.newPage();
    await page.goto(`${app.origin}${deskPath()}`);
    await page.waitForLoadState('networkidle');
    return page;
  };
  // The other candidate of the world, on whom nobody has begun.
  const deskPath = () => `/en/panel-room/score/${world.review.id}/${world.criteria[0]}`;
  const saved = (page: Page) => page.locator('[data-saved]');

  it('moves between dossier and form with F6 and Shift+F6, and chooses only in the scale', async () => {
    const page = await openDesk();
    const isIn = (id: string) =>
      page.evaluate<boolean>(`document.getElementById('${id}').contains(document.activeElement)`);

    await page.keyboard.press('F6');
    expect(await isIn('dossier')).toBe(true);
    await page.keyboard.press('3');
    expect(await page.locator('input[name="score"]:checked').count()).toBe(0);
    await page.keyboard.press('Shift+F6');
    expect(await isIn('score')).toBe(true);
    await page.keyboard.press('3');
    expect(await page.locator('input[name="score"]:checked').inputValue()).toBe('3');

    await page.locator('summary', { hasText: 'Keyboard shortcuts' }).click();
    await leading(page, () => page.locator('button[value="shortcuts:off"]').click());
    await page.locator('input[name="score"]:checked').focus();
    await page.keyboard.press('5');
    await page.keyboard.press('F6');
    expect(await page.locator('input[name="score"]:checked').inputValue()).toBe('3');
    expect(await isIn('dossier')).toBe(false);
    await page.locator('summary', { hasText: 'Keyboard shortcuts' }).click();
    await leading(page, () => page.locator('button[value="shortcuts:on"]').click());
    await page.context().close();
  });

  it('keeps the place in the dossier between criteria and between visits', async () => {
    const page = await openDesk({ viewport: { width: 1280, height: 200 } });
    const top = () => page.evaluate<number>(`document.getElementById('dossier').scrollTop`);
    await page.evaluate(`document.getElementById('dossier').scrollTop = 9999`);
    await page.waitForTimeout(300);
    const before = await top();
    expect(before).toBeGreaterThan(100);
    await leading(page, () => page.locator('.stick button').first().click());
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toContain(world.criteria[1]);
    expect(await top()).toBe(before);

    // Another window knows nothing of the scrolling; the passage was kept with the draft.
    const later = await openDesk({ viewport: { width: 1280, height: 200 } });
    await later.goto(`${app.origin}/en/panel-room/score/${world.review.id}`);
    await later.waitForLoadState('networkidle');
    expect(new URL(later.url()).pathname).toContain(world.criteria[1]);
    expect(await later.evaluate<number>(`document.getElementById('dossier').scrollTop`)).toBeGreaterThan(100);
    for (const each of [page, later]) await each.context().close();
  });

  it('says once that there is no line, keeps the text, and saves it when the line is back', async () => {
    const page = await openDesk();
    await page.context().setOffline(true);
    await page.locator('textarea[name="reason"]').pressSequentially('Written without a line');
    await expectRole(page, 'alert', 'offline');
    await page.context().setOffline(false);
    await expectRole(page, 'status', 'All changes saved');
    await page.reload();

    expect(await page.locator('textarea[name="reason"]').inputValue()).toBe('Written without a line');
    await page.context().close();
  });

  it('keeps the text when the session has ended, until somebody has signed in again', async () => {
    const page = await openDesk();
    const context = page.context();
    await context.clearCookies();
    await page.locator('textarea[name="reason"]').fill('Written after the session had ended');
    await page.locator('textarea[name="reason"]').blur();
    await expectRole(page, 'alert', 'signed out');
    await page.locator('.stick button').first().click();
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe(deskPath());

    const again = await openSignedIn(app, browser, world.members[1]!.userId);
    await context.addCookies(await again.cookies());
    await leading(page, () => page.locator('.stick button').first().click());
    expect(new URL(page.url()).pathname).toContain(world.criteria[1]);
    await page.goto(`${app.origin}${deskPath()}`);
    expect(await page.locator('textarea[name="reason"]').inputValue()).toBe('Written after the session had ended');
    for (const each of [context, again]) await each.close();
  });

  it('leads from dossier to form and back by links that stay at the top of a narrow page', async () => {
    const page = await openDesk({ viewport: { width: 390, height: 700 } });
    const jump = page.locator('.jump');
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');

    expect((await jump.boundingBox())?.y).toBe(0);
    await jump.locator('a[href="#dossier"]').click();
    // The page scrolls smoothly, so it takes a moment.
    await page.waitForTimeout(1500);
    const top = await page.evaluate<number>(`document.getElementById('dossier').getBoundingClientRect().top`);
    // Below the links, which must not cover it.
    expect(top).toBeGreaterThanOrEqual(46);
    expect(top).toBeLessThan(120);
    await page.context().close();
  });

  it('saves a private note as it is written, and shows the practice case without a fault', async () => {
    const page = await openDesk();
    const faults = watchFaults(page);
    await aPractice(app, world.cycle);
    await page.goto(`${app.origin}/en/panel-room/dossier/${world.review.id}/notes/candidate`);
    await page.locator('textarea').fill('For me alone');
    await page.locator('textarea').blur();
    await expectRole(page, 'status', 'All changes saved');
    const axe = [...(await accessibilityFaults(page))];
    for (const path of [
      `dossier/${world.review.id}`,
      `practice/${world.cycle.id}`,
      `practice/${world.cycle.id}/desk`,
    ]) {
      await page.goto(`${app.origin}/en/panel-room/${path}`);
      axe.push(...(await accessibilityFaults(page)));
    }

    expect([...axe, ...faults]).toEqual([]);
    await page.context().close();
  });

  async function expectRole(page: Page, role: string, words: string): Promise<void> {
    await saved(page).filter({ hasText: words }).waitFor();
    expect(await saved(page).getAttribute('role')).toBe(role);
  }
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
