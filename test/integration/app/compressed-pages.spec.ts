import type { Browse } from '../../support/browse';
import { anOpenedLink } from '../../support/factories/links';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, sectionPath } from '../questionnaires/answering-world';
import { aReplyWorld, STATEMENT } from '../questionnaires/reply-world';

describe('what is sent compressed', () => {
  let app: TestApp;
  let candidate: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    ({ candidate } = await anAskedCandidate(app));
  });

  afterAll(() => app?.close());

  const ask = (browser: Browse, path: string, site?: string, encoding = 'gzip, deflate, br') =>
    browser.get(path, { 'accept-encoding': encoding, ...(site ? { 'sec-fetch-site': site } : {}) });

  it('are pages on which somebody answers, on the way from one to the next', async () => {
    const plain = await candidate.get(sectionPath(1));

    for (const [encoding, kind] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const page = await ask(candidate, sectionPath(1), 'same-origin', encoding);
      expect([page.status, page.headers.get('content-encoding'), page.headers.get('cache-control')]).toEqual([
        200,
        kind,
        'no-store',
      ]);
      expect(page.text).toBe(plain.text);
      expect(page.sent).toBeLessThan(plain.sent / 2);
    }
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it.each(['cross-site', 'same-site', 'none', undefined])(
    'is nothing that another site may have asked for (%s)',
    async (site) => {
      const page = await ask(candidate, sectionPath(1), site);

      expect([page.status, page.headers.get('content-encoding')]).toEqual([200, null]);
    },
  );

  it('is no draft assessment, though a personal link leads to it', async () => {
    const { candidacyId, adopt } = await aReplyWorld(app);
    await adopt();
    const replying = await anOpenedLink(app, candidacyId);
    const page = await ask(replying, '/en/q/reply', 'same-origin');

    expect([page.status, page.headers.get('content-encoding')]).toEqual([200, null]);
    expect(page.text).toContain(STATEMENT);
  });

  it('is no page of the secretariat', async () => {
    const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const page = await ask(staff, '/en/staff/elections', 'same-origin');

    expect([page.status, page.headers.get('content-encoding')]).toEqual([200, null]);
    expect(page.sent).toBeGreaterThan(2000);
  });
});
