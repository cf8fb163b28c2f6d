import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { routesOf } from '../../routes/table';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

describe('a changing request', () => {
  it('without its session’s token is refused on every route, before anything else', async () => {
    const browser = await app.browse((await aUser(app, { roles: ['secretariat', 'administrator'] })).id);
    const posts = routesOf(app).filter(({ method }) => method !== 'GET');
    const accepted: string[] = [];

    for (const { method, path } of posts) {
      const address = path.replace(':lang', 'en').replace(/[:*]\w+/g, 'x');
      const answer = await browser.request(address, { method, body: form({}), headers: { origin: app.origin } });
      if (answer.status !== 403) accepted.push(`${method} ${path} → ${answer.status}`);
    }

    expect(posts.length).toBeGreaterThan(20);
    expect(accepted).toEqual([]);
  });

  it('is refused with a wrong token, another session’s token, or from another site', async () => {
    const { id } = await aUser(app);
    const [browser, other] = [await app.browse(id), await app.browse(id)];
    const tokenIn = async (page: typeof browser) => {
      const shown = await page.get('/en/account/profile');
      return Object.fromEntries(shown.forms.find(({ action }) => action.endsWith('/profile'))!.fields);
    };
    const own = await tokenIn(browser);
    const theirs = await tokenIn(other);
    const send = (fields: Record<string, string>, headers: Record<string, string>) =>
      browser.request('/en/account/profile', {
        method: 'POST',
        body: form({ ...own, name: 'Changed', ...fields }),
        headers,
      });

    const answers = [
      await send({ _csrf: 'wrong' }, { origin: app.origin }),
      await send({ _csrf: theirs._csrf ?? '' }, { origin: app.origin }),
      await send({}, { origin: 'https://evil.example' }),
      await send({}, { origin: 'null' }),
      await send({}, { origin: app.origin, 'sec-fetch-site': 'cross-site' }),
      await send({}, { origin: app.origin, 'sec-fetch-site': 'same-site' }),
    ];
    const unchanged = (await browser.get('/en/account')).text.includes('Changed');
    // What a browser sends from a page that has no referrer.
    const right = await send({}, { origin: 'null', 'sec-fetch-site': 'same-origin' });

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect(answers[0]?.text).toContain('nothing was changed');
    expect([unchanged, right.status]).toEqual([false, 303]);
  });
});
