import { aTestApp, TestApp } from '../../support/test-app';

const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none'";

describe('the running app', () => {
  let app: TestApp;

  beforeAll(async () => {
    // Today, because readiness compares the clock with the database server's.
    app = await aTestApp({ now: new Date().toISOString() });
  });

  afterAll(() => app.close());

  it('says that it is alive and ready', async () => {
    const visitor = await app.browse();

    expect((await visitor.get('/health/live')).status).toBe(200);
    expect((await visitor.get('/health/ready')).status).toBe(200);
  });

  it.each(['/en/no-such-page', '/en', '/health/live', '/en/%E0%A4%A', '/assets/no-such-file.svg'])(
    'sends its content policy with %s',
    async (path) => {
      const { headers } = await (await app.browse()).get(path);

      expect(headers.get('content-security-policy')).toBe(POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('answers an unknown address with a page in the language of the address', async () => {
    const visitor = await app.browse();
    const english = await visitor.get('/en/no-such-page');
    const french = await visitor.get('/fr/page-absente');

    expect([english.status, french.status]).toEqual([404, 404]);
    expect(english.body).toMatch(/<html[^>]* lang="en"/);
    expect(french.body).toMatch(/<html[^>]* lang="fr"/);
  });
});
