import { UnitOfWork } from '../../../src/common/persistence';
import { sha256 } from '../../../src/common/crypto/hashing';
import { Accounts } from '../../../src/identity';
import { SYSTEM } from '../../../src/policy';
import { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

const MINUTE = 60;
const isIn = async (browser: Browse) => (await browser.get('/en/account')).status === 200;
const sessionRows = () =>
  app.arrange((tx) =>
    tx.manager.query<{ token_hash: string; seen_at: string }[]>('SELECT * FROM session ORDER BY created_at'),
  );

describe('a session', () => {
  it('is not made for visitors of public pages, nor for strangers at private ones', async () => {
    const visitor = await app.browse();

    for (const path of ['/en/nothing-here', '/fr/elections', '/en/account', '/en/staff/elections'])
      await visitor.get(path);

    expect(visitor.cookies.size).toBe(0);
  });

  it('has a cookie that scripts cannot read, and is stored as a hash alone', async () => {
    const visitor = await app.browse();
    const page = await visitor.get('/en/sign-in');

    expect(page.headers.get('set-cookie')).toMatch(/^sid=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const id =
      decodeURIComponent(visitor.cookies.get('sid') ?? '')
        .slice(2)
        .split('.')[0] ?? '';
    const rows = JSON.stringify(await sessionRows());
    expect(rows).toContain(sha256(id));
    expect(rows).not.toContain(id);
  });

  it('is named for https where the site is reached over https', async () => {
    const secure = await aTestApp({ env: { PUBLIC_URL: 'https://bench.example', TRUSTED_PROXIES: '127.0.0.1' } });
    const page = await new Browse(secure.origin).get('/en/sign-in', { 'x-forwarded-proto': 'https' });
    await secure.close();

    expect(page.headers.get('set-cookie')).toMatch(/^__Host-sid=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it.each([
    ['panel_member', 30],
    ['secretariat', 15],
    ['administrator', 15],
  ] as const)('of a %s ends after %i minutes without input', async (role, minutes) => {
    const { id } = await aUser(app, { roles: [role] });
    const [kept, left] = [await app.browse(id), await app.browse(id)];

    app.clock.advance((minutes - 2) * MINUTE);
    const before = [await isIn(kept)];
    app.clock.advance(3 * MINUTE);

    expect([...before, await isIn(kept), await isIn(left)]).toEqual([true, true, false]);
  });

  it('is not kept alive by requests that nobody made', async () => {
    const browser = await app.browse((await aUser(app, { roles: ['panel_member'] })).id);

    app.clock.advance(20 * MINUTE);
    await browser.get('/en/account', { 'x-without-input': '1' });
    app.clock.advance(11 * MINUTE);

    expect(await isIn(browser)).toBe(false);
  });

  it('ends twelve hours after it began, whatever happens', async () => {
    const browser = await app.browse((await aUser(app, { roles: ['panel_member'] })).id);
    const alive: boolean[] = [];

    for (let step = 0; step < 37; step += 1) {
      app.clock.advance(20 * MINUTE);
      alive.push(await isIn(browser));
    }

    expect(alive.indexOf(false)).toBe(35);
  });

  it('is written once a minute at most', async () => {
    const browser = await app.browse((await aUser(app)).id);
    await browser.get('/en/account');
    const seen = async () => (await sessionRows()).at(-1)?.seen_at;
    const first = await seen();

    app.clock.advance(59);
    await browser.get('/en/account');
    const second = await seen();
    app.clock.advance(1);
    await browser.get('/en/account');

    expect([second === first, (await seen()) === first]).toEqual([true, false]);
  });

  it.each([
    ['the account is disabled', (accounts: Accounts, id: string) => (tx: never) => accounts.disable(tx, id)],
    [
      'the roles change',
      (accounts: Accounts, id: string) => (tx: never) => accounts.changeRoles(tx, id, ['panel_member'], 1),
    ],
  ])('ends at once when %s', async (_what, change) => {
    const { id } = await aUser(app, { roles: ['secretariat'] });
    const browser = await app.browse(id);
    const before = await isIn(browser);

    await app.get(UnitOfWork).run(SYSTEM, change(app.get(Accounts), id) as never);

    expect([before, await isIn(browser)]).toEqual([true, false]);
  });
});

describe('signing out', () => {
  it('destroys the session, empties the cache, and needs a POST', async () => {
    const { id } = await aUser(app);
    const browser = await app.browse(id);
    const copy = await app.browse();
    browser.cookies.forEach((value, name) => copy.cookies.set(name, value));
    await browser.get('/en/account');

    const byGet = await browser.get('/en/sign-out');
    const answer = await browser.post('/en/sign-out');

    expect(byGet.status).toBe(404);
    expect([answer.status, answer.location, answer.headers.get('clear-site-data')]).toEqual([
      303,
      '/en/sign-in?left',
      '"cache", "storage"',
    ]);
    expect(await isIn(copy)).toBe(false);
  });

  it('everywhere refuses the other browser right after', async () => {
    const { id } = await aUser(app);
    const [here, there] = [await app.browse(id), await app.browse(id)];
    await here.get('/en/account');

    await here.submit({}, 'end-all');

    expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
  });

  it('of one other browser leaves this one signed in; nobody else can do it', async () => {
    const { id } = await aUser(app);
    const [here, there, stranger] = [
      await app.browse(id),
      await app.browse(id),
      await app.browse((await aUser(app)).id),
    ];
    const page = await here.get('/en/account/sessions');
    const action = page.forms.find((form) => /sessions\/[0-9a-f-]{36}\/end$/.test(form.action))?.action ?? '';

    const refused = await stranger.post(action);
    const before = await isIn(there);
    await here.submit({}, action);

    expect([refused.status, before, await isIn(there), await isIn(here)]).toEqual([404, true, false, true]);
  });
});
