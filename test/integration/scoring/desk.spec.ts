import type { Answer, Browse, Fields } from '../../support/browse';
import { recuse } from '../../support/factories/panels';
import { aTestApp, TestApp } from '../../support/test-app';
import { aRating, aScoringWorld, scorePath, ScoringWorld, words } from './scoring-world';

describe('scoring one criterion without script', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let path: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
    path = scorePath(world);
  });

  afterAll(() => app.close());

  /** Opens the page in a window of its own and sends its form with what is given. */
  const save = async (fields: Fields, window = member): Promise<Answer> => {
    await window.get(path);
    return window.submit(fields, 'data-autosave');
  };
  const fieldsOf = (page: Answer): [string, string][] =>
    page.forms.find(({ html }) => html.includes('data-autosave'))!.fields;

  it('shows the dossier beside the form, with nothing chosen beforehand', async () => {
    const page = await member.get(path);

    expect(page.status).toBe(200);
    expect(page.text).toContain('Judgment of 2020');
    expect(page.text).toContain('Passage 3 speaks of an order.');
    expect(page.text).toContain('Nothing saved yet');
    expect(page.body).not.toMatch(/type="radio"[^>]*checked/);
  });

  it('saves what is there, however little, and goes on to the next criterion', async () => {
    const answer = await save({ reason: 'Only a beginning', then: 'next' });

    expect(answer.status).toBe(303);
    expect(answer.location).toBe(scorePath(world, world.criteria[1]));
    const page = await member.get(path);
    expect(page.text).toContain('All changes saved on 12 September 2029, 14:00 UTC');
    expect(fieldsOf(page)).toContainEqual(['reason', 'Only a beginning']);
  });

  it('keeps score, reasons and passages', async () => {
    await save(aRating(world));

    const fields = fieldsOf(await member.get(path));
    expect(fields).toEqual(
      expect.arrayContaining([
        ['score', '4'],
        ['reason', words(45)],
        ['evidence', `${world.documentId}.2`],
      ]),
    );
  });

  it.each([
    ['leave', () => '/en/panel-room'],
    ['check', () => `/en/panel-room/score/${world.review.id}/check`],
    ['stay', () => path],
    [`document:facts`, () => `${path}?document=facts#dossier`],
    ['original:yes', () => `${path}?original=yes#dossier`],
    ['criterion:NONE', () => path],
    ['something else', () => path],
  ])('saves before "%s"', async (then, to) => {
    const answer = await save({ reason: 'Kept on the way', then });

    expect(answer.location).toBe(to());
    expect(fieldsOf(await member.get(path))).toContainEqual(['reason', 'Kept on the way']);
  });

  it('takes a passage from the dossier with a button, and keeps what was typed', async () => {
    const reference = `${world.documentId}.3`;
    const answer = await save({ reason: 'Half a sentence', then: `cite:${reference}` });

    expect(answer.location).toBe(`${path}#p-${world.documentId}-3`);
    const fields = fieldsOf(await member.get(path));
    expect(fields).toEqual(
      expect.arrayContaining([
        ['reason', 'Half a sentence'],
        ['evidence', reference],
      ]),
    );
  });

  it('takes a passage by a plain link, unsaved until the form is sent', async () => {
    const reference = `${world.documentId}.1`;
    const page = await member.get(`${path}?cite=${reference}`);

    expect(fieldsOf(page)).toContainEqual(['evidence', reference]);
    expect(fieldsOf(await member.get(path))).not.toContainEqual(['evidence', reference]);
  });

  it('finds passages and stays on the page', async () => {
    const answer = await save({ reason: 'While searching', document: 'search', q: 'passage 4', then: 'stay' });
    const page = await member.follow(answer);

    expect(page.text).toContain('1 passage found');
    expect(fieldsOf(page)).toContainEqual(['reason', 'While searching']);
  });

  it('refuses passages of another dossier and gives the text back', async () => {
    const other = await aScoringWorld(app);
    const answer = await save(aRating(world, { evidence: [`${other.documentId}.1`] }));

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('does not belong to this dossier');
    expect(fieldsOf(answer)).toContainEqual(['reason', words(45)]);
  });

  it('refuses a text that is too long and gives it back', async () => {
    const answer = await save({ reason: words(5000, 'abcd') });

    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words(5000, 'abcd'));
  });

  it('knows no criterion of another name', async () => {
    expect((await member.get(scorePath(world, 'XXX'))).status).toBe(404);
    expect((await member.post(scorePath(world, 'XXX'), { rev: '0', tab: 't' })).status).toBe(404);
  });

  it('turns the shortcuts off for the account, and on again', async () => {
    expect((await member.get(path)).body).toContain('data-shortcuts="on"');
    await save({ then: 'shortcuts:off' });
    expect((await member.get(path)).body).toContain('data-shortcuts="off"');
    await save({ then: 'shortcuts:on' });
    expect((await member.get(path)).body).toContain('data-shortcuts="on"');
  });

  it('gives the text back when the member has stepped aside meanwhile', async () => {
    await member.get(path);
    await recuse(app, world.review, world.members[1]!.memberId);
    const answer = await member.submit({ reason: 'Written before stepping aside' }, 'data-autosave');

    expect(answer.status).toBe(403);
    expect(answer.body).toContain('Written before stepping aside');
    expect((await member.get(path)).status).toBe(403);
  });
});
