import { HOUR } from '../../../src/common/time/clock';
import { REPLY_DAYS, SealingService } from '../../../src/deliberation';
import { deliberationPaths } from '../../../src/deliberation/web/deliberation.paths';
import { errorPaths } from '../../../src/deliberation/web/errors/error.paths';
import { replyPaths } from '../../../src/deliberation/web/reply/reply.paths';
import { staffLinkPaths } from '../../../src/questionnaires';
import type { Answer, Browse } from '../../support/browse';
import { aContact, anOpenedLink } from '../../support/factories/links';
import { aTestApp, TestApp } from '../../support/test-app';
import { actorOf, aReplyWorld, aSecretary, OPINION, ReplyWorld, STATEMENT } from './reply-world';

const SHOW = replyPaths.show('en');
const NEW = errorPaths.new('en', 'criterion.C1');
const CREATE = errorPaths.create('en');
const TEXT = 'I sat in that court from 2011, not 2012: see document 3.';
const TOO_LONG = Array.from({ length: 201 }, () => 'word').join(' ');

describe('errors that a candidate reports', () => {
  let app: TestApp;
  let world: ReplyWorld;
  let candidate: Browse;
  let staff: Browse;
  let list: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    app.clock.advance(60);
    world = await aReplyWorld(app);
    await world.adopt();
    staff = await aSecretary(app);
    candidate = await anOpenedLink(app, world.candidacyId);
    list = errorPaths.list('en', world.review.id);
  });

  afterAll(() => app.close());

  const report = async (fields: Record<string, string> = {}, path = NEW): Promise<Answer> => {
    await candidate.get(path);
    return candidate.submit({ text: TEXT, language: 'en', ...fields }, CREATE);
  };
  const answer = async (fields: Record<string, string> = {}): Promise<Answer> => {
    await staff.get(errorPaths.one('en', world.review.id, 1));
    return staff.submit({ outcome: 'stands', text: 'Document 3 says 2012.', language: 'en', ...fields }, '/errors/1');
  };
  const seal = (): Promise<void> => app.get(SealingService).seal(actorOf(app, world.chair), world.review.id);
  const rows = (): Promise<unknown[]> =>
    app.bench.databases.read.query(`SELECT id FROM error_report WHERE review_id = '${world.review.id}'`);

  it('are reported at a passage and answered by the secretariat, which does not see the passage', async () => {
    await aContact(app, world.candidacyId, 'judge-errors@example.org');
    const page = await candidate.get(SHOW);
    for (const number of ['1.1', '1.3', '2.1', '2.2', '3.1'])
      expect(page.text).toContain(`Report a factual error : ${number}`);
    const asked = await candidate.get(NEW);
    expect(asked.text).toContain(STATEMENT);
    expect(asked.text).not.toContain(OPINION);
    expect((await report()).location).toBe(`${SHOW}#e1`);
    const own = await candidate.get(SHOW);
    expect(own.text).toContain(TEXT);
    expect(own.text).toContain('Not answered yet.');

    const record = await staff.get(staffLinkPaths.show('en', world.candidacyId));
    expect(record.text).toContain('One reported error to answer');
    const read = await staff.get(list);
    expect(read.text).toMatch(/2\.1 .*Reported on .*I sat in that court from 2011/s);
    for (const secret of [STATEMENT, OPINION, 'The papers show it.']) expect(read.text).not.toContain(secret);
    expect((await answer()).location).toBe(list);
    expect((await staff.get(staffLinkPaths.show('en', world.candidacyId))).text).toContain(
      'One reported error, answered',
    );

    expect((await candidate.get(SHOW)).text).toMatch(/The passage stands.*Document 3 says 2012\./s);
    const mails = await app.mails();
    const [told] = mails.filter(({ to }) => to.includes('judge-errors@example.org')).slice(-1);
    expect(told?.subject).toContain('an answer to the error that you reported');
    const secretariat = mails.filter(({ subject }) => subject.includes('a candidate reported an error'));
    expect(secretariat.length).toBeGreaterThan(0);
    for (const { text } of [told!, ...secretariat]) expect(text).not.toMatch(/2011|2012|Diallo.*error/);

    const chair = await app.browse(world.chair.userId);
    const board = await chair.get(deliberationPaths.chair('en', world.review.id));
    expect(board.text).toMatch(/I sat in that court from 2011.*Document 3 says 2012\./s);
  });

  it('hold the sealing up until they are answered', async () => {
    await report();
    app.clock.advance(REPLY_DAYS * 24 * HOUR + HOUR);
    await expect(seal()).rejects.toMatchObject({ code: 'errors_unanswered' });
    const chair = await app.browse(world.chair.userId);
    const page = await chair.get(deliberationPaths.chair('en', world.review.id));
    expect(page.text).toContain('One error that the candidate reported has no answer of the secretariat yet.');
    expect(page.body).not.toContain(deliberationPaths.seal('en', world.review.id));

    staff = await aSecretary(app);
    await answer({ outcome: 'corrected' });
    await seal();
    expect((await answer({ text: 'Said once more.' })).status).toBe(303);
    expect((await staff.get(list)).text).toMatch(/The passage stands.*Said once more\./s);
  });

  it('are taken until the deadline, and stay readable after it', async () => {
    await report();
    app.clock.advance(REPLY_DAYS * 24 * HOUR + HOUR);
    candidate = await anOpenedLink(app, world.candidacyId);
    const page = await candidate.get(SHOW);
    expect(page.text).toContain(TEXT);
    expect(page.body).not.toContain('/reply/errors/new');
    expect((await candidate.get(NEW)).location).toBe(SHOW);
    const late = await candidate.post(CREATE, { passage: 'criterion.C1', text: 'Kept all the same', language: 'en' });
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('the time for it is over')]);
    expect(late.body).toContain('Kept all the same');
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    [{ text: ' ' }, 'What is wrong'],
    [{ text: TOO_LONG }, 'this has 201 words. At most 200 are possible; please cut 1'],
    [{ language: 'xx' }, 'Language'],
  ])('are refused at the field: %#', async (fields, message) => {
    const refused = await report(fields);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(message)]);
    expect(refused.text).toContain(STATEMENT);
    if ('text' in fields && fields.text === TOO_LONG) expect(refused.body).toContain(TOO_LONG);
    expect(await rows()).toEqual([]);
    await report();
    const unsaid = await answer({ text: '  ' });
    expect([unsaid.status, (await answer({ outcome: '' })).status]).toEqual([422, 422]);
  });

  it('are of this candidate, at passages that there are', async () => {
    const other = await aReplyWorld(app, 'Bertrand Autre');
    await other.adopt();
    await report();
    const stranger = await anOpenedLink(app, other.candidacyId);
    expect((await stranger.get(SHOW)).text).not.toContain(TEXT);
    for (const passage of ['criterion.C9', 'opinion.2', 'finding', '', '<script>', 'a'.repeat(5000)])
      expect([passage.slice(0, 20), (await candidate.get(errorPaths.new('en', passage))).status]).toEqual([
        passage.slice(0, 20),
        404,
      ]);
    const posted = await candidate.post(CREATE, { passage: 'opinion.2', text: TEXT, language: 'en' });
    expect(posted.status).toBe(404);
    for (const number of ['2', '0', '01', 'x']) expect((await staff.get(`${list}/${number}`)).status).toBe(404);
    const member = await app.browse(world.members[1]!.userId);
    expect((await member.get(list)).status).toBe(404);
    expect(await rows()).toHaveLength(1);
  });

  it('on an earlier finding hold up nothing, and do not stand at the passages of the next', async () => {
    await report();
    const { id } = world.review;
    await app.get(SealingService).returnToDeliberation(actorOf(app, world.chair), id, 'The year was wrong.');
    expect((await candidate.get(SHOW)).status).toBe(404);
    expect((await answer({ outcome: 'corrected', text: 'It is 2011 now.' })).status).toBe(303);
    app.clock.advance(60);
    await world.proposeAgain();
    await world.adopt();
    candidate = await anOpenedLink(app, world.candidacyId);
    const page = await candidate.get(SHOW);
    expect(page.text).toContain('It is 2011 now.');
    expect(page.body).not.toMatch(/href="#e1"/);
    expect((await report()).location).toBe(`${SHOW}#e2`);
    expect((await candidate.get(SHOW)).body).toMatch(/href="#e2"/);
  });
});
