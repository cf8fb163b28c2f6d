import type { Role } from '../../../src/policy';
import { aTestApp, TestApp } from '../../support/test-app';
import { accept, anInvitation, aPerson, codeOf, giveCode, givePassword, signIn } from './people';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

describe('an invitation', () => {
  it('sets password, second factor and recovery codes in one flow and signs in', async () => {
    const { path } = await anInvitation(app, ['secretariat']);

    const { browser, answer, codes } = await accept(app, path);

    expect(answer.status).toBe(200);
    expect(new Set(codes).size).toBe(10);
    expect((await browser.get('/en/account')).text).toContain('Ines Okafor');
  });

  it('opens nothing a second time, after 72 hours, or with a changed token, and says the same each time', async () => {
    const used = await anInvitation(app);
    await accept(app, used.path);
    const late = await anInvitation(app);
    app.clock.advance(72 * 3600 + 1);
    const visitor = await app.browse();

    const answers = [await visitor.get(used.path), await visitor.get(late.path), await visitor.get(`${late.path}x`)];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('signing in', () => {
  it.each<[Role, string]>([
    ['panel_member', '/en/panel-room'],
    ['secretariat', '/en/staff/elections'],
    ['administrator', '/en/admin'],
  ])('takes a password and then a code, and leads the %s to the work', async (role, home) => {
    const person = await aPerson(app, [role]);
    const browser = await app.browse();

    const first = await givePassword(browser, person.email);
    const second = await giveCode(app, browser, person.secret);

    expect([first.status, first.location]).toEqual([303, '/en/sign-in/second-factor']);
    expect([second.status, second.location]).toEqual([303, home]);
    expect((await browser.visit(home)).status).toBe(200);
  });

  it('reaches nothing but the second factor with a password alone', async () => {
    const person = await aPerson(app, ['secretariat', 'administrator']);
    const browser = await app.browse();
    await givePassword(browser, person.email);

    const answers = await Promise.all(
      ['/en/account', '/en/account/sessions', '/en/account/confirm'].map((path) => browser.get(path)),
    );

    for (const answer of answers) expect(answer.location).toMatch(/^\/en\/sign-in\/second-factor\?to=/);
  });

  it('gives the session a new id at each step, and the old ones are dead', async () => {
    const person = await aPerson(app);
    const browser = await app.browse();
    await browser.get('/en/sign-in');
    const ids = [browser.cookies.get('sid')];
    await givePassword(browser, person.email);
    ids.push(browser.cookies.get('sid'));
    await giveCode(app, browser, person.secret);
    ids.push(browser.cookies.get('sid'));

    const thief = await app.browse();
    thief.cookies.set('sid', ids[1] ?? '');

    expect(new Set(ids).size).toBe(3);
    expect((await thief.get('/en/account')).status).toBe(303);
    expect((await browser.get('/en/account')).status).toBe(200);
  });

  it('refuses a code a second time, also when both come at once', async () => {
    const person = await aPerson(app);
    const browsers = [await app.browse(), await app.browse()];
    for (const browser of browsers) await givePassword(browser, person.email);
    for (const browser of browsers) await browser.get('/en/sign-in/second-factor');
    const code = await codeOf(app, person.secret);

    const answers = await Promise.all(browsers.map((browser) => browser.submit({ code }, 'second-factor')));

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it('takes each recovery code once and tells the owner by mail', async () => {
    const person = await aPerson(app);
    const browsers = [await app.browse(), await app.browse()];
    for (const browser of browsers) await givePassword(browser, person.email);
    for (const browser of browsers) await browser.get('/en/sign-in/recovery-code');
    const code = person.codes[0]!.toLowerCase().replace(/-/g, ' ');

    const answers = await Promise.all(browsers.map((browser) => browser.submit({ code }, 'recovery-code')));

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const mails = (await app.mails()).filter(({ to }) => to.includes(person.email));
    expect(mails.map(({ subject }) => subject)).toEqual(['Your invitation to Open Bench', 'A recovery code was used']);
    expect(mails[1]?.text).toContain('9 codes are left');
  });

  it('answers known and unknown addresses alike', async () => {
    const person = await aPerson(app);
    const browser = await app.browse();

    const known = await givePassword(browser, person.email, 'not the right password');
    const unknown = await givePassword(browser, 'nobody@bench.example', 'not the right password');

    expect([known.status, unknown.status]).toEqual([422, 422]);
    expect(unknown.text).toBe(known.text);
  });

  it('returns to the page one wanted, but to no other site', async () => {
    const person = await aPerson(app);
    const browser = await app.browse();
    const wanted = await browser.get('/en/account/sessions');
    await browser.get(wanted.location ?? '');
    const step = await browser.submit({ email: person.email, password: 'seven quiet herons wade' }, '/sign-in');
    await browser.get(step.location ?? '');
    const back = await browser.submit({ code: await codeOf(app, person.secret) }, 'second-factor');

    expect(back.location).toBe('/en/account/sessions');
    for (const evil of [
      '//h',
      '/\\h',
      '/%09/h',
      'https:h',
      'javascript:alert(1)',
      '/en/account\r\nx: y',
      '/en/../../x',
    ]) {
      const page = await (await app.browse()).get(`/en/sign-in?to=${encodeURIComponent(evil)}`);
      expect(page.body).not.toContain('name="to"');
    }
  });
});

describe('guessing', () => {
  it('has to wait after five wrong passwords, alike for unknown addresses, while a known browser gets in', async () => {
    const person = await aPerson(app);
    const known = await signIn(app, person);
    app.clock.advance(60);
    const stranger = await app.browse();
    const tries = async (email: string) => {
      const answers = [];
      for (let index = 0; index < 6; index += 1)
        answers.push(await givePassword(stranger, email, `wrong password ${index}`));
      return answers;
    };

    const real = await tries(person.email);
    const unknown = await tries('unknown@bench.example');

    expect(real.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(unknown.map(({ status }) => status)).toEqual(real.map(({ status }) => status));
    expect(unknown[5]?.headers.get('retry-after')).toBe(real[5]?.headers.get('retry-after'));
    expect(unknown[5]?.text).toBe(real[5]?.text);
    known.cookies.delete('sid');
    expect((await givePassword(known, person.email)).status).toBe(303);
  });
});
