import { linkPaths } from '../../../src/common/web/link.paths';
import { Invitation } from '../../../src/questionnaires/data/invitation.entity';
import { candidatePaths } from '../../../src/candidates';
import { sha256 } from '../../../src/common/crypto/hashing';
import { DAY, HOUR, MINUTE } from '../../../src/common/time/clock';
import { OutboxQueries } from '../../../src/mail';
import { PersonalLinks } from '../../../src/questionnaires';
import type { Answer, Browse } from '../../support/browse';
import { aCandidacy } from '../../support/factories/elections';
import { aContact, aLink, anOpenedLink, openLink } from '../../support/factories/links';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

const OVERVIEW = linkPaths.overview('en');
const EXPIRED = linkPaths.expired('en');

describe('a personal link', () => {
  let app: TestApp;
  let candidacyId: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    candidacyId = (await aCandidacy(app)).id;
  });

  afterAll(() => app.close());

  const tokenOf = (address: string): string => address.split('/').at(-1) ?? '';

  it('opens the candidate’s page by its button alone, and leaves the token behind', async () => {
    const browser = await app.browse();
    const address = await aLink(app, candidacyId);

    const shown = await browser.get(address);
    const unopened = await app.bench.databases.read.getRepository(Invitation).findOneBy({ candidacy_id: candidacyId });
    const opened = await browser.submit({}, address);
    const page = await browser.get(OVERVIEW);

    expect([shown.status, unopened?.opened_at]).toEqual([200, null]);
    expect(shown.text).toContain('Open your page');
    expect([opened.status, opened.location]).toEqual([303, OVERVIEW]);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Amara Diallo');
    expect(page.body).not.toContain(tokenOf(address));
  });

  it('is not opened by whoever only follows it, such as a mail scanner', async () => {
    const browser = await app.browse();
    await browser.get(await aLink(app, candidacyId));

    expect((await browser.get(OVERVIEW)).location).toBe(EXPIRED);
  });

  it('keeps its pages out of caches, search engines and referrers', async () => {
    const browser = await app.browse();
    const answers = [await browser.get(await aLink(app, candidacyId)), await browser.get(EXPIRED)];
    answers.push(await (await anOpenedLink(app, candidacyId)).get(OVERVIEW));

    for (const { headers, body } of answers) {
      expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
      expect(body).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('gives a cookie that only the server reads, and keeps its hash and the token’s hash alone', async () => {
    const browser = await app.browse();
    const address = await aLink(app, candidacyId);
    await browser.get(address);
    const opened = await browser.submit({}, address);
    const [line = ''] = opened.headers.getSetCookie().filter((one) => one.startsWith('link='));
    const secret = browser.cookies.get('link') ?? '';
    const sessions = await app.bench.databases.read.query('SELECT token_hash FROM link_session');
    const dump = JSON.stringify([
      sessions,
      await app.bench.databases.read.query('SELECT * FROM invitation'),
      await app.bench.databases.read.query('SELECT * FROM audit_event'),
      await app.bench.databases.read.query('SELECT * FROM idempotency_key'),
    ]);

    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(dump).toContain(sha256(secret));
    expect(dump).toContain(sha256(tokenOf(address)));
    for (const readable of [secret, tokenOf(address)]) expect(dump).not.toContain(readable);
  });

  const ended = async (address: string, browser?: Browse): Promise<Answer> => {
    const visitor = browser ?? (await app.browse());
    await visitor.get(address);
    return visitor.submit({}, address);
  };

  it('answers alike when it is unknown, expired, revoked or replaced', async () => {
    const replaced = await aLink(app, candidacyId);
    await aLink(app, candidacyId);
    const other = (await aCandidacy(app)).id;
    const revoked = await aLink(app, other);
    await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, other));
    const expired = await aLink(app, (await aCandidacy(app)).id);
    app.clock.advance(30 * DAY);
    const answers = [];
    for (const address of [linkPaths.entrance('en', 'x'.repeat(43)), replaced, revoked, expired])
      answers.push(await ended(address));

    expect(answers.map(({ status, location }) => [status, location])).toEqual(answers.map(() => [303, EXPIRED]));
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  });

  it('closes what was open when it is replaced, revoked or over', async () => {
    const first = await anOpenedLink(app, candidacyId);
    const second = await anOpenedLink(app, candidacyId);
    const whenReplaced = [await first.get(OVERVIEW), await second.get(OVERVIEW)];
    await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, candidacyId));
    const whenRevoked = await second.get(OVERVIEW);
    const third = await anOpenedLink(app, candidacyId);
    app.clock.advance(2 * HOUR - MINUTE);
    const whileInUse = await third.get(OVERVIEW);
    app.clock.advance(2 * HOUR + 1);
    const whenIdle = await third.get(OVERVIEW);

    expect(whenReplaced.map(({ status, location }) => [status, location])).toEqual([
      [303, EXPIRED],
      [200, null],
    ]);
    expect([whenRevoked.location, whileInUse.status, whenIdle.location]).toEqual([EXPIRED, 200, EXPIRED]);
  });

  it('may be opened again while it lasts, each time for that browser only', async () => {
    const address = await aLink(app, candidacyId);
    const [one, two] = [await app.browse(), await app.browse()];
    await openLink(one, address);
    await openLink(two, address);
    await one.get(OVERVIEW);
    const left = await one.submit({}, linkPaths.end('en'));

    expect(left.location).toBe(`${EXPIRED}?left`);
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await one.get(OVERVIEW)).location).toBe(EXPIRED);
    expect((await two.get(OVERVIEW)).status).toBe(200);
  });

  it('makes a new secret when it is opened, so that one planted before opens nothing', async () => {
    const browser = await app.browse();
    const address = await aLink(app, candidacyId);
    await browser.get(address);
    const planted = browser.cookies.get('link') ?? '';
    await browser.submit({}, address);
    const thief = await app.browse();
    thief.cookies.set('link', planted);

    expect(browser.cookies.get('link')).not.toBe(planted);
    expect((await thief.get(OVERVIEW)).location).toBe(EXPIRED);
  });

  it('lets nobody guess', async () => {
    app.clock.advance(2 * MINUTE);
    const browser = await app.browse();
    const statuses = [];
    for (let guess = 0; guess < 12; guess += 1)
      statuses.push((await ended(linkPaths.entrance('en', String(guess).padStart(43, 'g')), browser)).status);
    const right = await ended(await aLink(app, candidacyId));
    app.clock.advance(2 * MINUTE);

    expect(statuses).toEqual([...Array<number>(10).fill(303), 429, 429]);
    expect([right.status, right.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await ended(await aLink(app, candidacyId))).location).toBe(OVERVIEW);
  });

  it('counts below /q only, and no account counts there', async () => {
    const holder = await anOpenedLink(app, candidacyId);
    const staff = await app.browse((await aUser(app, { roles: ['secretariat', 'panel_member'] })).id);
    const doors = [candidatePaths.show('en', candidacyId), '/en/panel-room', '/en/account', '/en/admin'];
    for (const door of doors) expect((await holder.get(door)).location).toContain('/en/sign-in?');

    expect((await staff.get(candidatePaths.show('en', candidacyId))).status).toBe(200);
    expect((await staff.get(OVERVIEW)).location).toBe(EXPIRED);
    expect((await staff.get(EXPIRED)).text).not.toContain('sign out');
  });

  it('takes no form without its token, with another browser’s, or from another site', async () => {
    const holder = await anOpenedLink(app, candidacyId);
    const other = await anOpenedLink(app, (await aCandidacy(app)).id);
    const stranger = await other.get(OVERVIEW);
    const foreign = Object.fromEntries(stranger.forms[0]?.fields ?? [])._csrf ?? '';
    const end = linkPaths.end('en');
    const bare = await holder.request(end, { method: 'POST', body: new URLSearchParams() });
    const stolen = await holder.request(end, { method: 'POST', body: new URLSearchParams({ _csrf: foreign }) });
    const crossed = await holder.post(end, {}, { 'sec-fetch-site': 'cross-site' });

    expect([bare.status, stolen.status, crossed.status]).toEqual([403, 403, 403]);
    expect((await holder.get(OVERVIEW)).status).toBe(200);
  });

  describe('asked for anew', () => {
    const ask = async (email: string): Promise<Answer> => {
      const browser = await app.browse();
      await browser.get(EXPIRED);
      return browser.submit({ email }, EXPIRED);
    };

    it('goes to the address on file and nowhere else, with one answer for all', async () => {
      await aContact(app, candidacyId, 'amara@bench.example');
      await app.arrange((tx) => app.get(PersonalLinks).sendIn(tx, candidacyId));
      const before = await app.mails();
      const known = await ask('Amara@Bench.example');
      const unknown = await ask('somebody@bench.example');
      const mails = (await app.mails()).slice(before.length);
      const link = mails[0]?.links.find((one) => one.includes('/q/')) ?? '';
      const browser = await app.browse();
      await openLink(browser, new URL(link).pathname);

      expect(known.text).toBe(unknown.text);
      expect(mails.map(({ to }) => to)).toEqual(['"Amara Diallo" <amara@bench.example>']);
      expect((await browser.get(OVERVIEW)).status).toBe(200);
    });

    it('is refused without a word after three mails an hour, and after staff took the link back', async () => {
      await aContact(app, candidacyId, 'often@bench.example');
      await app.arrange((tx) => app.get(PersonalLinks).sendIn(tx, candidacyId));
      const before = (await app.mails()).length;
      let afterFive = 0;
      for (let time = 0; time < 5; time += 1) {
        await ask('often@bench.example');
        afterFive = (await app.mails()).length - before;
      }
      app.clock.advance(2 * HOUR);
      await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, candidacyId));
      await ask('often@bench.example');

      expect([afterFive, (await app.mails()).length - before]).toEqual([3, 3]);
    });

    it('leaves no mail to look after behind where a newer link took its place before it left', async () => {
      await aContact(app, candidacyId, 'replaced@bench.example');
      const states = async () => {
        const rows = await app.bench.databases.read.query(
          'SELECT o.state AS state FROM outbox o ORDER BY o.created_at DESC, o.state LIMIT 2',
        );
        return (rows as { state: string }[]).map(({ state }) => state);
      };
      for (let times = 0; times < 2; times += 1) {
        app.clock.advance(1);
        await app.arrange((tx) => app.get(PersonalLinks).sendIn(tx, candidacyId));
      }
      const before = await states();
      const mails = (await app.mails()).filter(({ to }) => to.includes('replaced@bench.example'));

      expect([before, mails.length]).toEqual([['waiting', 'waiting'], 1]);
      expect((await states()).sort()).toEqual(['cancelled', 'sent']);
      expect((await app.get(OutboxQueries).stuck(10)).filter(({ state }) => state === 'dead')).toEqual([]);
    });

    it('says what is wrong with an address that is none', async () => {
      const answer = await ask('amara');

      expect(answer.status).toBe(422);
      expect(answer.body).toContain('value="amara"');
    });
  });
});
