import type { Browser, Page } from 'playwright-core';
import { onlyIn } from '../../src/common/text/localized-text';
import { aQuestion } from '../integration/questionnaires/answering-world';
import { aCandidacy, theStates } from '../support/factories/elections';
import { aQuestionnaire } from '../support/factories/questionnaires';
import { aSubmission } from '../support/factories/responses';
import { aUser } from '../support/factories/users';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium } from './support/chromium';
import { enter, tabTo } from './support/keyboard';
import { aWalk, Walk } from './support/walk';

const ARABIC = 'أترشح لأن المحكمة تحتاج إلى قضاة مستقلين.';
const ENGLISH = 'I stand because the Court needs independent judges.';
const TASK = 'main a[href$="/into/en"]';

jest.setTimeout(300_000);

describeInBrowser('translating an answer', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    await theStates(app);
    const candidacy = await aCandidacy(app);
    const questions = [aQuestion('Q1', { prompt: onlyIn('en', 'Why do you stand?') })];
    const sections = [{ code: 'A', title: onlyIn('en', 'All'), guidance: null, questions }];
    const content = { title: onlyIn('en', 'Questions'), lead: onlyIn('en', 'What we ask.'), sections };
    await aQuestionnaire(app, { election_id: String(candidacy.election_id), content });
    await aSubmission(app, candidacy.id, { Q1: { text: ARABIC } }, 'ar');
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const sideways: string[] = [];
  const open = async (name: string, width: number): Promise<Walk> => {
    const walk = await aWalk(app, browser, (await aUser(app, { name, roles: ['secretariat'] })).id);
    await walk.page.setViewportSize({ width, height: 800 });
    return walk;
  };
  const look = async ({ page, look: lookFor }: Walk): Promise<string> => {
    await lookFor();
    const isSideways = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    if (await page.evaluate<boolean>(isSideways)) sideways.push(page.url());
    return page.locator('main').innerText();
  };
  const queue = (walk: Walk, lang: string) => walk.to(`/${lang}/staff/translations?language=en`);
  const type = async (page: Page, words: string) => {
    await tabTo(page, 'main textarea');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  };

  it('takes one who writes and another who checks, by keyboard, on a phone and in French', async () => {
    const writer = await open('Wanda Writer', 320);
    await queue(writer, 'en');
    await look(writer);
    await enter(writer.page, TASK);
    const original = writer.page.locator('main p[lang=ar], main div[lang=ar]').first();
    expect([await original.innerText(), await original.getAttribute('dir')]).toEqual([ARABIC, 'rtl']);
    await enter(writer.page, 'main button[value=handIn]');
    expect(await look(writer)).toContain('no translation yet');
    await type(writer.page, 'I stand');
    await enter(writer.page, 'main button[value=save]');
    await queue(writer, 'en');
    await enter(writer.page, TASK);
    expect(await writer.page.locator('main textarea').inputValue()).toBe('I stand');
    await type(writer.page, ENGLISH);
    await enter(writer.page, 'main button[value=handIn]');
    await queue(writer, 'en');
    await enter(writer.page, TASK);
    expect(await look(writer)).toContain('Another person checks it.');

    const checker = await open('Chris Checker', 1280);
    await queue(checker, 'fr');
    await look(checker);
    await enter(checker.page, TASK);
    await look(checker);
    expect(await checker.page.locator('main textarea').inputValue()).toBe(ENGLISH);
    await enter(checker.page, 'main form[action$="/reviews"] button');
    await queue(checker, 'fr');
    await enter(checker.page, TASK);
    expect(await look(checker)).toMatch(/Vérification\s: Chris Checker\./);

    expect(sideways).toEqual([]);
    expect([...writer.faults, ...checker.faults]).toEqual([]);
  });
});
