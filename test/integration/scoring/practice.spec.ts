import type { Rating } from '../../../src/scoring';
import type { Browse, Fields } from '../../support/browse';
import { aMember } from '../../support/factories/panels';
import { aPractice } from '../../support/factories/practice';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, ScoringWorld, words } from './scoring-world';

const DOCUMENT = '5eed0000-0000-4000-8000-000000000002';
const NAME = 'Perpetua Windermere-Sol';

describe('the practice case', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let staff: Browse;
  let path: string;
  let offer: string;

  beforeAll(async () => {
    app = await aTestApp();
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  });

  beforeEach(async () => {
    world = await aScoringWorld(app, { members: 6 });
    member = await app.browse(world.members[1]!.userId);
    path = `/en/panel-room/practice/${world.cycle.id}`;
    offer = `/en/staff/cycles/${world.cycle.id}/practice`;
  });

  afterAll(() => app.close());

  const rating = (value: number, reason = words(45)): Rating => ({
    value,
    insufficient: false,
    reason,
    evidence: [{ evidenceId: DOCUMENT, passage: 1 }],
  });
  const all = (value: number, reason?: string): Record<string, Rating> =>
    Object.fromEntries(world.criteria.map((code) => [code, rating(value, reason)]));
  const turn = async (offered: boolean) => {
    await staff.get(offer);
    return staff.post(offer, offered ? { offered: 'yes' } : {});
  };
  const fill = async (code: string, fields: Fields = {}) => {
    await member.get(`${path}/score/${code}`);
    const given = { score: '4', reason: words(45), evidence: [`${DOCUMENT}.1`], ...fields };
    return member.submit(given, 'data-autosave');
  };
  const submitAll = async (fields: Fields = {}) => {
    for (const code of world.criteria) await fill(code, fields);
    await member.get(`${path}/check`);
    return member.submit({}, 'submissions');
  };

  it('is there for members only while staff offer it, first on their page', async () => {
    expect((await member.get(path)).status).toBe(404);
    expect((await member.get('/en/panel-room')).text).not.toContain(NAME);
    expect((await staff.get(`/en/staff/cycles/${world.cycle.id}`)).body).toContain(`href="${offer}"`);

    expect((await turn(true)).location).toBe(`/en/staff/cycles/${world.cycle.id}`);
    const home = await member.get('/en/panel-room');
    expect(home.text.indexOf(NAME)).toBeGreaterThan(-1);
    expect(home.text.indexOf(NAME)).toBeLessThan(home.text.indexOf('To do now'));
    expect((await member.get(path)).text).toContain('Nothing you score here counts.');

    await turn(false);
    expect((await member.get(path)).status).toBe(404);
    expect((await member.get('/en/panel-room')).text).not.toContain(NAME);
  });

  it('is scored on the same desk: saved, cited, searched, merged, gaps named', async () => {
    await aPractice(app, world.cycle);
    const first = world.criteria[0]!;
    expect((await member.get(`${path}/desk`)).location).toBe(`${path}/score/${first}`);
    const next = await fill(first, { then: 'next' });
    expect(next.location).toBe(`${path}/score/${world.criteria[1]}`);
    const cited = await fill(first, { then: `cite:${DOCUMENT}.3` });
    expect(cited.location).toBe(`${path}/score/${first}#p-${DOCUMENT}-3`);
    expect((await member.get(`${path}/check`)).text).toContain(
      `${world.criteria.length - 1} criteria are not complete`,
    );

    const at = `${path}/score/${first}`;
    const other = { rev: '0', tab: 'other', seq: '0', score: '2', reason: 'Other window' };
    const clash = await member.post(at, other);
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Other window');
    const saved = await member.post(
      `${at}/autosaves`,
      { rev: '99', tab: 'b', seq: '1', reason: 'By the script' },
      { accept: 'application/json' },
    );
    expect(saved.status).toBe(200);
    expect((await member.get(at)).body).toContain('By the script');
    const foreign = await fill(first, { evidence: [`${world.documentId}.1`] });
    expect(foreign.status).toBe(422);
  });

  it('shows a member the own distance once five have submitted, and no sooner', async () => {
    await aPractice(app, world.cycle, world.members.slice(2, 5), (place) => all([2, 3, 3][place]!));
    expect((await submitAll()).location).toBe(`${path}/result`);
    const early = await member.get(`${path}/result`);
    expect(early.text).toContain('The others’ scores appear here when 5 members have submitted');
    expect(early.text).not.toContain('The middle of the others');

    await aPractice(app, world.cycle, world.members[5], () => all(3));
    const page = await member.get(`${path}/result`);
    expect(page.text).toContain('The middle of the others’ scores is 3.');
    expect(page.text).toContain('They run from 2 to 3.');
    expect(page.text).toContain('You are one step above the middle.');
    expect(page.text).toMatch(/You are at the middle on 0 of \d criteria compared\./);
    expect((await member.get(`${path}/score/${world.criteria[0]}`)).status).toBe(403);
    expect((await member.get('/en/panel-room')).body).toContain(`href="${path}/result"`);
    expect((await member.get('/en/panel-room')).text).not.toContain(NAME);
  });

  it('tells nobody what another wrote, and enters no count of real candidates', async () => {
    const CANARY = 'zzpracticecanaryzz';
    await aPractice(app, world.cycle);
    const pages = [
      `/en/staff/cycles/${world.cycle.id}`,
      '/en/panel-room',
      '/en/panel-room/chair',
      `/en/panel-room/dossier/${world.review.id}`,
    ];
    const chair = await app.browse(world.members[0]!.userId);
    const seen = async () => {
      const answers = [];
      for (const page of pages.slice(1)) answers.push((await chair.get(page)).text);
      return [...answers, (await staff.get(pages[0]!)).text];
    };
    await seen();
    const before = await seen();
    await submitAll({ reason: `${CANARY} ${words(45)}` });
    expect((await member.get(`${path}/result`)).body).toContain(CANARY);
    await aPractice(app, world.cycle, world.members.slice(2, 6), () => all(3, CANARY));

    expect(await seen()).toEqual(before);
    expect((await chair.get(`${path}/result`)).status).toBe(403);
    const outsider = await app.browse((await aMember(app, String((await aScoringWorld(app)).cycle.panel_id))).userId);
    for (const page of [path, `${path}/result`]) expect((await outsider.get(page)).status).toBe(404);
    const rows = await app.bench.databases.read.query('SELECT * FROM practice_assessment');
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    const assessments = await app.bench.databases.read.query('SELECT * FROM assessment');
    expect(assessments).toEqual([]);
    const log = await app.bench.databases.read.query(
      `SELECT action FROM audit_event WHERE action LIKE 'practice.%' ORDER BY seq`,
    );
    // Refusals carry the name of the act, deeds are in the past.
    const deeds = (log as { action: string }[]).map(({ action }) => action).filter((action) => /(ed|n)$/.test(action));
    expect(deeds).toEqual(['practice.offered', 'practice.withdrawn']);
  });
});
