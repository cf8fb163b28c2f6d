import { aTestApp, TestApp } from '../../support/test-app';
import { aPerson, codeOf, givePassword, giveCode, PASSWORD, secretOn, signIn } from './people';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

const NEW = 'nine small rivers turning';
const subjectsFor = async (email: string) =>
  (await app.mails()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

describe('changing one’s own password', () => {
  it('asks for the second factor again after five minutes, and for the present password', async () => {
    const person = await aPerson(app);
    app.clock.advance(301);

    const asked = await person.browser.get('/en/account/password');
    await person.browser.get(asked.location ?? '');
    const back = await person.browser.submit({ code: await codeOf(app, person.secret) }, '/account/confirm');
    await person.browser.get(back.location ?? '');
    const wrong = await person.browser.submit(
      { current: 'not my password', password: NEW, again: NEW },
      '/account/password',
    );

    expect(asked.location).toBe('/en/account/confirm?to=%2Fen%2Faccount%2Fpassword');
    expect(back.location).toBe('/en/account/password');
    expect([wrong.status, wrong.text.includes('not your present password')]).toEqual([422, true]);
  });

  it('ends every other session, tells by mail, and only the new password opens', async () => {
    const person = await aPerson(app);
    const elsewhere = await signIn(app, person);
    await person.browser.get('/en/account/password');

    const answer = await person.browser.submit({ current: PASSWORD, password: NEW, again: NEW }, '/account/password');

    expect([answer.status, answer.location]).toEqual([303, '/en/account']);
    expect((await person.browser.get('/en/account')).status).toBe(200);
    expect((await elsewhere.get('/en/account')).status).toBe(303);
    expect(await subjectsFor(person.email)).toContain('Your password was changed');
    expect((await givePassword(await app.browse(), person.email)).status).toBe(422);
    expect((await givePassword(await app.browse(), person.email, NEW)).status).toBe(303);
  });

  it.each([
    ['short', 'tiny words', 'at least 12'],
    ['common', 'password123456', 'attackers try first'],
    ['personal', 'okafor loves the sea', 'leave out your name'],
    ['product', 'my open bench account', 'leave out your name'],
  ])('refuses one that is %s', async (_kind, password, sentence) => {
    const person = await aPerson(app);
    await person.browser.get('/en/account/password');

    const answer = await person.browser.submit({ current: PASSWORD, password, again: password }, '/account/password');

    expect(answer.status).toBe(422);
    expect(answer.text.toLowerCase()).toContain(sentence.toLowerCase());
    expect(answer.body).not.toContain(password);
  });

  it('does not cut passwords that differ late', async () => {
    const person = await aPerson(app);
    const long = `${'long passphrase '.repeat(6)}end`.slice(0, 99);
    await person.browser.get('/en/account/password');
    await person.browser.submit({ current: PASSWORD, password: `${long}a`, again: `${long}a` }, '/account/password');

    expect((await givePassword(await app.browse(), person.email, `${long}b`)).status).toBe(422);
    expect((await givePassword(await app.browse(), person.email, `${long}a`)).status).toBe(303);
  });
});

describe('changing the authenticator', () => {
  it('takes a code of the new key, after which the old key opens nothing', async () => {
    const person = await aPerson(app);
    const page = await person.browser.get('/en/account/authenticator');
    const secret = secretOn(page);

    const wrong = await person.browser.submit(
      { current: PASSWORD, code: await codeOf(app, person.secret) },
      'authenticator',
    );
    const right = await person.browser.submit({ current: PASSWORD, code: await codeOf(app, secret) }, 'authenticator');
    app.clock.advance(60);
    const browser = await app.browse();
    await givePassword(browser, person.email);

    expect([wrong.status, right.status]).toEqual([422, 303]);
    expect((await giveCode(app, browser, person.secret)).status).toBe(422);
    expect((await giveCode(app, browser, secret)).status).toBe(303);
    expect(await subjectsFor(person.email)).toContain('Your authenticator was changed');
  });
});

describe('new recovery codes', () => {
  it('void the old ones', async () => {
    const person = await aPerson(app);
    await person.browser.get('/en/account/recovery-codes');
    const shown = await person.browser.submit({ current: PASSWORD }, 'recovery-codes');
    const codes = [...shown.body.matchAll(/<code>([0-9A-Z-]{29})<\/code>/g)].map(([, code = '']) => code);
    const browser = await app.browse();
    await givePassword(browser, person.email);
    const use = async (code = '') => {
      await browser.get('/en/sign-in/recovery-code');
      return (await browser.submit({ code }, 'recovery-code')).status;
    };

    expect(codes).toHaveLength(10);
    expect([await use(person.codes[3]), await use(codes[3])]).toEqual([422, 303]);
  });
});

describe('a forgotten password', () => {
  const ask = async (email: string) => {
    const browser = await app.browse();
    await browser.get('/en/sign-in/forgotten-password');
    return browser.submit({ email }, 'forgotten-password');
  };

  it('is answered alike for everybody; the link sets a new one but does not replace the second factor', async () => {
    const person = await aPerson(app);
    const [known, unknown] = [await ask(person.email), await ask('nobody@bench.example')];
    const mail = (await app.mails()).filter(({ to }) => to.includes(person.email)).at(-1);
    const path = new URL(mail?.links[0] ?? '').pathname;
    const browser = await app.browse();
    await browser.get(path);
    const set = await browser.submit({ password: NEW, again: NEW }, '/resets/');

    expect([known.status, unknown.status, unknown.text === known.text]).toEqual([200, 200, true]);
    expect([set.status, set.location]).toEqual([303, '/en/sign-in']);
    expect((await person.browser.get('/en/account')).status).toBe(303);
    expect((await browser.get(path)).status).toBe(404);
    expect((await givePassword(browser, person.email, NEW)).location).toBe('/en/sign-in/second-factor');
    expect(await subjectsFor(person.email)).toContain('Your password was changed');
  });

  it('sends three mails an hour to one address, however often it is asked for', async () => {
    const person = await aPerson(app);
    const before = (await subjectsFor(person.email)).length;
    const asked = async () => {
      app.clock.advance(1);
      await ask(person.email);
      return (await subjectsFor(person.email)).length - before;
    };

    const within = [await asked(), await asked(), await asked(), await asked(), await asked()];
    app.clock.advance(60 * 60 + 1);

    expect([within, await asked()]).toEqual([[1, 2, 3, 3, 3], 4]);
  });

  it('sends a link that is good for half an hour', async () => {
    const person = await aPerson(app);
    await ask(person.email);
    const path = new URL((await app.mails()).at(-1)?.links[0] ?? '').pathname;

    app.clock.advance(30 * 60 + 1);

    expect((await (await app.browse()).get(path)).status).toBe(404);
  });
});
