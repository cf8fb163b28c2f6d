import type { Browser, Page } from 'playwright-core';
import { MailWorker } from '../../src/mail';
import { letterPaths } from '../../src/questionnaires/web/letters/letter.paths';
import { Relay } from '../integration/mail/support/relay';
import { LettersWorld, lettersWorld } from '../integration/questionnaires/letters-world';
import { aUser } from '../support/factories/users';
import { aTestApp, TestApp } from '../support/test-app';
import { describeInBrowser, openChromium, openContext } from './support/chromium';
import { leading } from './support/leading';
import { openSignedIn } from './support/signed-in';

jest.setTimeout(240_000);

describeInBrowser('letters by a real mail server, without script', () => {
  let browser: Browser;
  let relay: Relay;
  let app: TestApp;
  let world: LettersWorld;
  let staff: Page;

  beforeAll(async () => {
    relay = new Relay();
    app = await aTestApp({ env: { SMTP_URL: await relay.listen() } });
    world = await lettersWorld(app);
    browser = await openChromium();
    const { id } = await aUser(app, { roles: ['secretariat'] });
    const context = await openSignedIn(app, browser, id, { javaScriptEnabled: false });
    staff = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await relay?.close();
  });

  const press = (page: Page, name: string) => leading(page, () => page.getByRole('button', { name }).click());
  const follow = (page: Page, name: string) => leading(page, () => page.getByRole('link', { name }).first().click());
  const to = (name: string) => relay.taken.filter((mail) => mail.to.includes(`${name}@`));

  it('invites whoever has an address, and shows everything before it leaves', async () => {
    await staff.goto(`${app.origin}/en/staff/questionnaires/${world.questionnaireId}/build`);
    await follow(staff, 'Letters');
    await follow(staff, 'Write an invitation');
    await press(staff, 'Look at it before sending');
    const shown = await staff.locator('main').innerText();
    await press(staff, 'Send to 2 people');
    await app.get(MailWorker).sendDue();

    expect(shown).toContain('2 people get this letter. Nothing has left yet.');
    expect(shown).toContain('Dear Amara,');
    expect(relay.taken.map(({ to: address }) => address).sort()).toHaveLength(2);
    expect(to('bruno')[0]!.text).toContain('Bonjour Bruno,');
  });

  it('leads a candidate from the mail to the questionnaire, on a small screen', async () => {
    const [address = ''] = to('amara')[0]!.text.match(/https?:\S+\/q\/\S+/) ?? [];
    const phone = await openContext(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await phone.newPage();
    await page.goto(app.origin + new URL(address).pathname);
    await press(page, 'Open your page');

    expect(await page.locator('h1').innerText()).toContain('Amara');
    await phone.close();
  });

  it('shows who has opened it, and reminds the other by keyboard alone', async () => {
    await staff.goto(app.origin + letterPaths.tracking('en', world.questionnaireId));
    const rows = await staff.locator('tbody tr').allInnerTexts();
    await staff.getByRole('checkbox', { name: /Bruno/ }).focus();
    await staff.keyboard.press('Space');
    await staff.getByRole('button', { name: 'Send a reminder' }).focus();
    await leading(staff, () => staff.keyboard.press('Enter'));
    const chosen = await staff.locator('input[name=to]:checked + label').allInnerTexts();
    await press(staff, 'Look at it before sending');
    await press(staff, 'Send to one person');
    await app.get(MailWorker).sendDue();
    await follow(staff, 'Bruno');

    expect(rows.find((row) => row.includes('Amara'))).toContain('Opened, nothing saved');
    expect(chosen).toEqual(['Bruno']);
    // With the spaces that French has before a colon.
    expect(to('bruno').map(({ subject }) => subject.replaceAll('\u00a0', ' '))).toEqual([
      'Open Bench : questionnaire pour Élection de six juges',
      'Open Bench : vos réponses sont attendues',
    ]);
    expect(to('amara')).toHaveLength(1);
  });
});
