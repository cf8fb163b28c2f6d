import { AuditQueries } from '../../../src/audit';
import { loadReferenceData } from '../../../src/cli/seed';
import { CriteriaQueries, FrameworkVersionRead } from '../../../src/criteria';
import { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

describe('the staff pages on criteria', () => {
  let app: TestApp;
  let staff: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    await loadReferenceData(app.bench.app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  }, 60_000);

  afterAll(() => app?.close());

  const queries = () => app.get(CriteriaQueries);
  const pathOf = (version: { id: string }, lang = 'en') => `/${lang}/staff/criteria/versions/${version.id}`;

  /** A draft with what the version in force for a post says. */
  async function aDraft(post: string): Promise<FrameworkVersionRead> {
    const current = (await queries().currentVersion(post))!;
    await staff.get(pathOf(current));
    const answer = await staff.submit({}, 'successors');
    expect(answer.status).toBe(303);
    return (await queries().versionById(answer.location!.split('/').at(-1)!))!;
  }

  it('list six frameworks and show a published version whole, in both languages', async () => {
    const list = await staff.get('/en/staff/criteria');
    const current = (await queries().currentVersion('judge'))!;
    const page = await staff.get(pathOf(current, 'fr'));

    expect(list.text).toContain('Criteria for judges of the International Criminal Court');
    expect(page.text).toContain('Haute considération morale');
    expect(page.text).toContain('Condition préalable : remplie à partir de la note 3.');
    expect(page.text).toContain('Coefficient : 25 %.');
    expect(page.text).toContain('À partir de 4,00');
    expect(page.body).not.toContain('/edit"');
  });

  it('refuse to edit a published version', async () => {
    const current = (await queries().currentVersion('judge'))!;

    const answer = await staff.get(`${pathOf(current)}/edit`);

    expect(answer.status).toBe(403);
    expect(answer.text).toContain('This version is published');
  });

  it('edit a draft, name what is missing, publish it and show the difference', async () => {
    const draft = await aDraft('prosecutor');
    const code = 'PRO-LEAD';
    await staff.get(`${pathOf(draft)}/criteria/${draft.criterionIds[code]}`);
    await staff.submit(
      { weight: '17.5', titleFr: '', questionEn: 'Can the candidate lead a large and divided office?' },
      'questionEn',
    );
    const withGaps = await staff.get(`${pathOf(draft)}/publication`);

    expect(withGaps.text).toContain('Criterion PRO-LEAD, Title: the text is missing in French.');
    expect(withGaps.text).toContain('the weights of the scored criteria come to 97.5 %; they must come to 100 %.');
    expect(withGaps.forms.some((form) => form.action.includes('publication'))).toBe(false);

    await staff.get(`${pathOf(draft)}/criteria/${draft.criterionIds[code]}`);
    await staff.submit({ weight: '20', titleFr: 'Direction et gestion du Bureau' }, 'questionEn');
    await staff.get(`${pathOf(draft)}/publication`);
    const published = await staff.follow(await staff.submit({}, 'publication'));

    expect(published.text).toContain('The version is published and frozen.');
    const versions = await queries().versions(draft.frameworkId);
    expect(versions.map(({ number, status }) => `${number} ${status}`)).toEqual(['1 retired', '2 published']);
    const difference = await staff.get(`${pathOf(draft)}/changes?from=${versions[0]!.id}`);
    expect(difference.text).toContain('0 criteria added 0 criteria removed 1 criterion changed');
    expect(difference.body).toMatch(/<ins>[^/]*<\/span>lead a large and divided office\?|<ins>/);
    expect((await app.get(AuditQueries).of(`framework_version:${draft.id}`)).map((event) => event.action)).toEqual([
      'framework.drafted',
      'framework.edited',
      'framework.edited',
      'framework.published',
    ]);
  });

  it('add, move and remove criteria of a draft', async () => {
    const draft = await aDraft('judge');
    await staff.get(`${pathOf(draft)}/criteria/new`);
    const taken = await staff.submit({ code: 'JDG-LIST', kind: 'scored' }, 'questionEn');
    await staff.submit({ code: 'JDG-NEW', kind: 'scored', weight: '5', titleEn: 'A new one' }, 'questionEn');
    const added = (await queries().versionById(draft.id))!;
    expect(taken.text).toContain('this one is in use');
    expect(added.content.criteria.at(-1)).toMatchObject({ code: 'JDG-NEW', weightBp: 500, position: 9 });

    await staff.get(pathOf(draft));
    await staff.submit({ direction: 'up' }, `${added.criterionIds['JDG-NEW']}/moves`);
    await staff.get(`${pathOf(draft)}/criteria/${added.criterionIds['JDG-CHAR']}/removal`);
    await staff.submit({}, 'removal');

    const codes = (await queries().versionById(draft.id))!.content.criteria.map(({ code }) => code);
    expect(codes).toHaveLength(8);
    expect(codes.slice(-2)).toEqual(['JDG-NEW', 'JDG-COLL']);
    expect(codes).not.toContain('JDG-CHAR');
  });

  it('refuse an edit made on an older version of the draft and give back the text', async () => {
    const draft = await aDraft('asp_president');
    const [code, id] = Object.entries(draft.criterionIds)[0]!;
    const page = await staff.get(`${pathOf(draft)}/criteria/${id}`);
    await staff.submit({ questionEn: 'The first change.' }, 'questionEn');
    staff.last = page;

    const answer = await staff.submit({ questionEn: 'The second change, which must not be lost.' }, 'questionEn');

    expect(answer.status).toBe(409);
    expect(answer.body).toContain('The second change, which must not be lost.');
    const now = (await queries().versionById(draft.id))!;
    expect(now.content.criteria.find((one) => one.code === code)?.question.texts.en).toBe('The first change.');
    expect(now.criterionIds).toEqual(draft.criterionIds);
  });

  it('edit rules and ratings of a draft', async () => {
    const draft = await aDraft('asp_vice_president');
    await staff.get(`${pathOf(draft)}/edit`);
    const wrong = await staff.submit({ quorumMin: 'three' }, 'quorumMin');
    await staff.submit({ quorumMin: '5', nameEn: 'Renamed' }, 'quorumMin');
    await staff.get(`${pathOf(draft)}/ratings`);
    await staff.submit({ cat1Score: '4,25', cat2MeaningFr: '' }, 'cat1Code');

    const { content } = (await queries().versionById(draft.id))!;

    expect(wrong.status).toBe(422);
    expect(content).toMatchObject({ quorum: { min: 5 }, name: { texts: { en: 'Renamed' } } });
    expect(content.ratingCategories[0]).toMatchObject({ minScore: 425, code: draft.content.ratingCategories[0]!.code });
    expect((await staff.get(pathOf(draft))).text).toContain('Missing in French');
  });

  it('discard a draft, and make no second one beside it', async () => {
    const draft = await aDraft('deputy_prosecutor');
    const second = await staff.post(`${pathOf((await queries().currentVersion('deputy_prosecutor'))!)}/successors`);
    await staff.get(`${pathOf(draft)}/discard`);
    const done = await staff.follow(await staff.submit({}, 'discard'));

    expect(second.status).toBe(409);
    expect(second.text).toContain('There is already a draft of these criteria.');
    expect(done.text).toContain('The draft was discarded.');
    expect(await queries().versionById(draft.id)).toBeNull();
  });

  it('refuse to publish a draft that changes nothing', async () => {
    const draft = await aDraft('asp_bureau_member');
    await staff.get(`${pathOf(draft)}/publication`);

    const answer = await staff.submit({}, 'publication');

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('says the same as the published version');
  });
});
