import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aggregate } from '../../../src/cli/aggregate';
import { IndicatedRatings } from '../../../src/deliberation';
import { StatisticsRuns } from '../../../src/deliberation/analytics/statistics-runs';
import type { Browse } from '../../support/browse';
import { recuse } from '../../support/factories/panels';
import type { Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoredCandidate, AnalyticsWorld, anAnalyticsWorld, mixedScores } from './analytics-world';

interface Influence {
  rating_changed: string[];
}
interface Printed {
  describe: Record<string, Record<string, { distribution: number[] }>>;
  agreement: Record<string, { krippendorff_alpha: { ordinal: number } }>;
  severity: { mixed_rater_random: { rater_severity: Record<string, number> } };
  leave_one_out: Record<string, Influence>;
  'composite.criterion_first': Record<string, number>;
  rating: Record<string, { rating: string | null; valid: number }>;
}

const NAMES = ['Amara Example', 'Bela Example', 'Carla Example', 'Dana Example', 'Elif Example', 'Fadia Example'];

describe('statistics of the closed rounds', () => {
  let app: TestApp;
  let world: AnalyticsWorld;
  let reviews: Row[];
  let chair: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await anAnalyticsWorld(app);
    reviews = [];
    for (const [place, name] of NAMES.entries())
      reviews.push(await aScoredCandidate(app, world, name, { scoreOf: mixedScores(place) }));
    await aScoredCandidate(app, world, 'Still Open', { phase: 'open', scoreOf: () => 1 });
    chair = await app.browse(world.chair.userId);
  });

  afterAll(() => app.close());

  const path = (lang = 'en') => `/${lang}/panel-room/chair/cycles/${world.cycle.id}/analytics`;

  /** The page once the computation has come to its end. */
  const page = async (lang = 'en') => {
    for (let tries = 0; tries < 60; tries += 1) {
      const answer = await chair.get(path(lang));
      if (!answer.body.includes('components/progress') && !/being computed|en cours de calcul/.test(answer.text))
        return answer;
    }
    throw new Error('The statistics were not ready in time');
  };
  const exported = async (format = 'json') => {
    await page();
    return chair.submit({ format }, 'export');
  };
  const recomputed = async (text: string): Promise<Printed> => {
    const file = join(mkdtempSync(join(tmpdir(), 'open-bench-export-')), 'cycle.json');
    writeFileSync(file, text);
    const written = { out: '', err: '' };
    const code = await aggregate([file], {
      stdout: { write: (part) => (written.out += part) },
      stderr: { write: (part) => (written.err += part) },
    });
    expect({ code, err: written.err }).toEqual({ code: 0, err: '' });
    return JSON.parse(written.out) as Printed;
  };

  it('are waited for on a page that says how far they are, by a plain link or by itself', async () => {
    // Another computation comes first, as it does when two chairs ask at once; it ends when the test says so.
    const runs = app.get(StatisticsRuns);
    let endOther = (): void => undefined;
    jest
      .spyOn(runs as unknown as { inWorker: () => Promise<null> }, 'inWorker')
      .mockImplementationOnce(() => new Promise((resolve) => (endOther = () => resolve(null))));
    await runs.ask({ another: 'computation' }, 0);
    const waiting = await chair.get(path());

    expect(waiting.status).toBe(200);
    expect(waiting.text).toContain('1 other computation comes first.');
    expect(waiting.text).toContain('Statistics done: 0 of 9');
    expect(waiting.body).toContain(`<a class="btn" href="${path()}">Look again</a>`);
    expect(waiting.body).toMatch(/<div role="status" data-look-again>/);
    expect(waiting.headers.get('refresh')).toBeNull();
    endOther();
    expect((await page()).body).not.toContain('data-look-again');
  });

  it('are there for the chair, in words, and say what each number cannot say', async () => {
    await chair.get('/en/panel-room/chair');
    expect(chair.last?.body).toContain(path());

    const { status, text } = await page();

    expect(status).toBe(200);
    for (const name of NAMES) expect(text).toContain(name);
    expect(text).not.toContain('Still Open');
    expect(text).toContain('1 candidate whose scoring has not closed.');
    expect(text.match(/What this cannot say:/g)).toHaveLength(6);
    expect((await page('fr')).text).toContain('Ce que cela ne dit pas :');
  });

  it('name no member', async () => {
    const names: { name: string }[] = await app.bench.databases.read.query('SELECT name FROM panel_member');
    const file = (await exported()).body;
    const shown = (await page()).text.replace(/^.*?Statistics/s, '');

    expect(shown).toContain('Member A');
    expect(names.length).toBeGreaterThan(6);
    for (const { name } of names) expect([shown.includes(name), file.includes(name)]).toEqual([false, false]);
    for (const { memberId } of world.all) expect(file).not.toContain(memberId);
  });

  it('come out of the export the same by the command line', async () => {
    const { status, headers, body } = await exported();
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('.json');

    const printed = await recomputed(body);

    const { text } = await page();
    const decimal = (value: number): string => String(Math.round(value * 100) / 100 + 0).replace('-', '−');
    for (const { krippendorff_alpha: alpha } of Object.values(printed.agreement))
      expect(text).toContain(`alpha, ordinal) is ${decimal(alpha.ordinal)}`);
    for (const value of Object.values(printed['composite.criterion_first'])) expect(text).toContain(decimal(value));
    const severities = Object.values(printed.severity.mixed_rater_random.rater_severity);
    expect(severities).toHaveLength(7);
    for (const value of severities) expect(text).toContain(`${decimal(Math.abs(value))} points`);
    const indicated = await Promise.all(reviews.map(({ id }) => app.get(IndicatedRatings).of(id)));
    expect(Object.values(printed.rating).map(({ rating }) => rating)).toEqual(
      indicated.map(({ rating }) => rating.category),
    );
    expect(new Set(Object.values(printed.rating).map(({ rating }) => rating)).size).toBeGreaterThan(1);
  });

  it('go to a spreadsheet too', async () => {
    const { body, headers } = await exported('csv');

    expect(headers.get('content-type')).toContain('text/csv');
    expect(body.split('\r\n')[0]).toContain('subject,rater,criterion,value');
    expect(body.trim().split('\r\n')).toHaveLength(1 + NAMES.length * world.all.length * world.codes.length);
  });

  it('leave out a member who steps aside, everywhere and at once (S15)', async () => {
    const [review] = reviews;
    const before = await recomputed((await exported()).body);
    expect(before.rating['amara-example']?.valid).toBe(7);
    await recuse(app, review!, world.members[0]!.memberId);

    const { body } = await exported();
    const after = await recomputed(body);

    expect(after.rating['amara-example']?.valid).toBe(6);
    const file = JSON.parse(body) as { options: { recusals: [string, string][] }; ratings: string[][] };
    const [[subject, letter] = []] = file.options.recusals;
    expect(file.options.recusals).toHaveLength(1);
    expect(file.ratings.filter((row) => row[0] === subject && row[1] === letter)).toEqual([]);
    expect(file.ratings.filter((row) => row[1] === letter)).not.toEqual([]);
    expect((await page()).text).toContain('6 count');
  });

  it('keep the letters that were drawn, and write down who looked and who took them out', async () => {
    const letters: { number: number }[] = await app.bench.databases.read.query('SELECT number FROM study_letter');
    const sql = `SELECT action FROM audit_event WHERE object_ref = 'cycle:${world.cycle.id}' ORDER BY seq`;
    const rows: { action: string }[] = await app.bench.databases.read.query(sql);
    const actions = rows.map(({ action }) => action);

    expect(letters).toHaveLength(1);
    expect(actions.filter((action) => action === 'analytics.viewed')).toHaveLength(2);
    expect(actions.filter((action) => action === 'analytics.exported').length).toBeGreaterThan(3);
  });

  it('are hidden from everybody else', async () => {
    const others = [
      world.members[1]!.userId,
      world.deputy.userId,
      (await aUser(app, { roles: ['secretariat'] })).id,
      (await aUser(app, { roles: ['administrator'] })).id,
    ];
    for (const userId of others) {
      const browser = await app.browse(userId);
      expect((await browser.get(path())).status).toBe(404);
      expect((await browser.post(`${path()}/export`, { format: 'json' })).status).toBe(404);
    }
    expect((await chair.get(path())).status).toBe(200);
  });

  it('ask for the second factor again before scores are taken out', async () => {
    const later = await app.browse(world.chair.userId);
    await later.get(path());
    app.clock.advance(900);
    const answer = await later.post(`${path()}/export`, { format: 'json' });

    expect([answer.status, answer.body.includes('ratings')]).toEqual([303, false]);
  });
});

describe('statistics of a cycle without a closed round', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  it('are refused, and where the chair stepped aside from every closed candidate they do not exist', async () => {
    const world = await anAnalyticsWorld(app);
    const open = await aScoredCandidate(app, world, 'Still Open', { phase: 'open' });
    const chair = await app.browse(world.chair.userId);
    const path = `/en/panel-room/chair/cycles/${world.cycle.id}/analytics`;
    expect((await chair.get(path)).status).toBe(403);
    expect((await chair.get('/en/panel-room/chair')).body).not.toContain('analytics');

    const closed = await aScoredCandidate(app, world, 'Now Closed');
    expect((await chair.get(path)).status).toBe(200);
    expect((await chair.get('/en/panel-room/chair')).body).toContain(path);
    for (const review of [open, closed]) await recuse(app, review, world.chair.memberId);

    expect((await chair.get(path)).status).toBe(404);
    const deputy = await app.browse(world.deputy.userId);
    expect((await deputy.get(path)).status).toBe(200);
  });
});
