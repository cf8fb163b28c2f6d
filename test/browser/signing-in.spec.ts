import type { Browser, Page } from 'playwright-core';
import { aPerson, codeOf, PASSWORD, Person } from '../integration/identity/people';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium, openContext } from './support/chromium';
import { leading } from './support/leading';

const MINUTE = 60;

describeInBrowser('signing in', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function givePassword(page: Page, { email }: Person, password: string): Promise<void> {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await leading(page, () => page.keyboard.press('Enter'));
  }

  async function giveCode(page: Page, label: string, code: string): Promise<void> {
    await page.getByLabel(label).fill(code);
    await leading(page, () => page.keyboard.press('Enter'));
  }

  it.each([
    ['with script', true],
    ['without script', false],
  ])('takes a password and a code, the wrong ones first, and ends with signing out, %s', async (_name, script) => {
    const person = await aPerson(app);
    const context = await openContext(browser, { javaScriptEnabled: script });
    const page = await context.newPage();
    const faults = watchFaults(page);
    const axe: string[] = [];
    // Without script axe does not run either; the pages are the same.
    const look = async () => axe.push(...(script ? await accessibilityFaults(page) : []));

    // A page behind the sign-in, where the person is to arrive in the end.
    await page.goto(`${app.origin}/en/account/sessions`);
    await look();
    await givePassword(page, person, 'not the right one');
    const refused = await page.getByRole('alert').innerText();
    const kept = await page.getByLabel('E-mail address').inputValue();
    await look();
    await givePassword(page, person, PASSWORD);
    await look();
    await giveCode(page, 'Code', '000000');
    const wrongCode = await page.title();
    await look();
    await giveCode(page, 'Code', await codeOf(app, person.secret));
    const arrived = new URL(page.url()).pathname;
    await look();
    await leading(page, () => page.getByRole('link', { name: 'Ines Okafor' }).first().click());
    await look();
    await leading(page, () => page.getByRole('button', { name: 'Sign out', exact: true }).first().click());
    const left = new URL(page.url()).pathname;
    await page.goBack();
    await page.goto(`${app.origin}/en/account`);

    expect(refused).toContain('Address or password is not right');
    expect(kept).toBe(person.email);
    expect(wrongCode).toMatch(/^Error: /);
    expect([arrived, left]).toEqual(['/en/account/sessions', '/en/sign-in']);
    expect(new URL(page.url()).pathname).toBe('/en/sign-in');
    expect([...axe, ...faults]).toEqual([]);
    await context.close();
    app.clock.advance(10 * MINUTE);
  });

  it('takes a recovery code once, and signs out everywhere', async () => {
    const person = await aPerson(app);
    const [here, there] = [await openContext(browser), await openContext(browser)];
    const [page, other] = [await here.newPage(), await there.newPage()];
    for (const [one, code] of [
      [page, person.codes[0] ?? ''],
      [other, person.codes[1] ?? ''],
    ] as const) {
      await one.goto(`${app.origin}/en/sign-in`);
      await givePassword(one, person, PASSWORD);
      await leading(one, () => one.getByRole('link', { name: 'I do not have the app at hand' }).click());
      await giveCode(one, 'Recovery code', code);
      await one.goto(`${app.origin}/en/account`);
    }

    const signedIn = await page.title();
    await leading(page, () => page.getByRole('button', { name: 'Sign out everywhere' }).click());
    await other.reload();

    expect(signedIn).toMatch(/^Your account/);
    expect(new URL(other.url()).pathname).toBe('/en/sign-in');
    await Promise.all([here.close(), there.close()]);
  });
});
