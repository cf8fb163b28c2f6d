import { AuditQueries } from '../../../src/audit';
import { loadReferenceData } from '../../../src/cli/seed';
import {
  draftOf,
  inForce,
  questionByCode,
  QuestionnaireRead,
  QuestionnairesQueries,
} from '../../../src/questionnaires';
import type { Browse } from '../../support/browse';
import { anElection } from '../../support/factories/elections';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

describe('the staff pages on questionnaires', () => {
  let app: TestApp;
  let staff: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    await loadReferenceData(app.bench.app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  }, 60_000);

  afterAll(() => app?.close());

  const pathOf = (id: string, rest = 'build', lang = 'en') => `/${lang}/staff/questionnaires/${id}/${rest}`;
  const read = async (id: string): Promise<QuestionnaireRead> => (await app.get(QuestionnairesQueries).byId(id))!;
  const draft = async (id: string) => draftOf(await read(id))!;
  const codes = async (id: string) =>
    (await draft(id)).content.sections.map(({ code, questions }) => [code, questions.map((one) => one.code).join(' ')]);

  async function made(post: string, fields: Record<string, string> = {}, slug = ''): Promise<string> {
    const election = await anElection(app, {
      post,
      slug: slug || `e-${post}-${Object.values(fields).join('-')}`.slice(0, 60),
    });
    await staff.get(`/en/staff/questionnaires/new?election=${election.id}`);
    const answer = await staff.submit(fields, 'name="source"');
    expect(answer.status).toBe(303);
    return answer.location!.split('/').at(-2)!;
  }

  it('make a questionnaire from the template and show it whole in both languages', async () => {
    const id = await made('judge');

    const page = await staff.get(pathOf(id));
    const french = await staff.get(pathOf(id, 'build', 'fr'));
    const list = await staff.get('/en/staff/questionnaires');

    expect(page.text).toContain('Nothing is missing. It can be published.');
    expect(page.text).toContain('Asked only if question 27 was answered: Yes.');
    expect(french.text).toContain(
      'Pourquoi cette liste\u00a0? Auriez-vous pu vous présenter sur l’autre\u00a0?'.replace(/\u00a0/g, ' '),
    );
    expect(list.text).toContain('To candidates: Election of six judges');
    expect(page.body).not.toContain('No question bears on');
  });

  it('make one only for each election and respondent, and from what there is', async () => {
    const election = await anElection(app, { post: 'asp_bureau_member', slug: 'bureau' });
    await aQuestionnaire(app, { election_id: election.id, post: 'asp_bureau_member' });

    await staff.get(`/en/staff/questionnaires/new?election=${election.id}`);
    const again = await staff.submit({ source: 'empty' }, 'name="source"');
    const noTemplate = await staff.submit({ respondent: 'state', source: 'template' }, 'name="source"');

    expect(again.status).toBe(422);
    expect(again.text).toContain('there is one for this election already');
    expect(noTemplate.status).toBe(422);
    expect(noTemplate.text).toContain('a seat on the Bureau is held by the State itself');
  });

  it('move, duplicate and remove questions and sections with plain forms', async () => {
    const id = await made('asp_president');
    const [first] = await codes(id);
    expect(first).toEqual(['A', 'B15 B02 B13 B14 B09']);

    await staff.get(pathOf(id));
    await staff.submit({ direction: 'down' }, 'questions/B15/moves');
    await staff.get(pathOf(id));
    await staff.submit({}, 'questions/B02/copies');
    await staff.get(pathOf(id, 'questions/B14/removal'));
    await staff.submit({}, 'questions/B14/removal');
    await staff.get(pathOf(id));
    await staff.submit({ direction: 'down' }, 'sections/A/moves');
    await staff.get(pathOf(id, 'sections/D/removal'));
    await staff.submit({}, 'sections/D/removal');

    expect(await codes(id)).toEqual([
      ['B', 'B08 B17'],
      ['A', 'B02 Q21 B15 B13 B09'],
      ['C', 'B03 B04 B05 B06 B07'],
    ]);
    const page = await staff.get(pathOf(id));
    expect(page.text).toContain('No question bears on this criterion: High moral character.');
  });

  it('edit a question in both languages, mark what is missing and refuse to publish until it is there', async () => {
    const id = await made('asp_vice_president');
    await staff.get(pathOf(id, 'questions/B03'));
    await staff.submit(
      { promptFr: '', wordLimit: '120', visibility: 'choice', criteria: ['VPR-COORD'] },
      'questions/B03',
    );

    const page = await staff.get(pathOf(id));
    const refused = await staff.get(pathOf(id, 'publication'));

    expect(page.text).toContain('French missing');
    expect(page.text).toContain('Question is missing in French.');
    expect(refused.forms.some(({ action }) => action.includes('publication'))).toBe(false);
    expect(questionByCode((await draft(id)).content, 'B03')).toMatchObject({
      wordLimit: 120,
      visibility: 'choice',
      criteria: ['VPR-COORD'],
    });
  });

  it('keep the text of a form that cannot be saved', async () => {
    const id = await made('prosecutor');
    await staff.get(pathOf(id, 'questions/P02'));

    const answer = await staff.submit({ promptEn: 'Kept as typed', wordLimit: 'many' }, 'questions/P02');

    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Kept as typed');
    expect(answer.body).toContain('aria-invalid="true"');
    expect(questionByCode((await draft(id)).content, 'P02')!.wordLimit).toBe(600);
  });

  it('ask the same question for another kind of answer, with a text after one of the choices', async () => {
    const id = await made('judge', { respondent: 'candidate', source: 'template' }, 'another-kind');
    const page = await staff.get(pathOf(id, 'questions/J04?kind=yesNo'));
    await staff.submit(
      { followUpEn: 'Say why', followUpFr: 'Dites pourquoi', followUpLimit: '50', followUpAfter: 'no' },
      'promptEn',
    );
    await staff.get(pathOf(id, 'questions/J23'));
    const two = await staff.submit({ showIf: ['J37:yes', 'J34:no'] }, 'promptEn');

    expect(page.text).toContain('Kind of answer: Yes or no.');
    expect(questionByCode((await draft(id)).content, 'J04')).toMatchObject({
      kind: 'yesNo',
      wordLimit: null,
      followUp: { wordLimit: 50, after: ['no'] },
    });
    expect(two.status).toBe(422);
    expect(two.text).toContain('tick answers to one question only');
  });

  it('add sections and questions of every kind, with options, columns and a condition', async () => {
    const id = await made('judge', { source: 'empty' });
    await staff.get(pathOf(id, 'sections/new'));
    await staff.submit({ titleEn: 'First', titleFr: 'Première' }, 'sections');
    await staff.get(pathOf(id, 'questions/new?section=S1&kind=one'));
    await staff.submit(
      { promptEn: 'Which?', promptFr: 'Lequel ?', option0En: 'Red', option0Fr: 'Rouge', option1En: 'Blue' },
      'promptEn',
    );
    await staff.get(pathOf(id, 'questions/new?section=S1&kind=entries'));
    await staff.submit(
      {
        promptEn: 'List them',
        column0En: 'Name',
        column0Kind: 'country',
        column0Required: 'yes',
        showIf: 'Q2:option1',
      },
      'promptEn',
    );

    const { sections } = (await draft(id)).content;

    expect(sections[0]!.questions).toMatchObject([
      {
        code: 'Q2',
        kind: 'one',
        options: [{ code: 'option1' }, { code: 'option2', label: { texts: { en: 'Blue' } } }],
      },
      {
        code: 'Q3',
        kind: 'entries',
        columns: [{ code: 'column1', kind: 'country', required: true }],
        showIf: { question: 'Q2', options: ['option1'] },
      },
    ]);
  });

  it('take questions over from the bank, on the criteria of this post', async () => {
    const id = await made('deputy_prosecutor', { source: 'empty' });
    await staff.get(pathOf(id, 'sections/new'));
    await staff.submit({ titleEn: 'First', titleFr: 'Première' }, 'sections');

    const found = await staff.get(pathOf(id, 'bank?section=S1&q=mediation'));
    const page = await staff.get(pathOf(id, 'bank?section=S1&q=vote+exchange'));
    const taken = await staff.submit(
      { section: 'S1', questions: ['deputy_prosecutor.candidate/P22', 'judge.candidate/J26'] },
      'bank',
    );

    expect(found.text).toContain('No question has these words.');
    expect(page.text).toContain('has your State promised or received support');
    expect(taken.status).toBe(303);
    expect((await draft(id)).content.sections[0]!.questions).toMatchObject([
      { code: 'Q2', kind: 'yesNo', criteria: ['DEP-CHAR'] },
      { code: 'Q3', kind: 'yesNo', criteria: [] },
    ]);
  });

  it('preview a section as whoever answers will see it', async () => {
    const id = await made('judge', { respondent: 'state' });

    const page = await staff.get(pathOf(id, 'preview/1'));

    expect(page.text).toContain('1. Who could apply, and how was the call made?');
    expect(page.text).toContain('If you answered: Yes, before the choice and Only after the choice.');
    expect(page.body).toContain('name="N02-chosen"');
    expect((await staff.get(pathOf(id, 'preview/3'))).status).toBe(404);
  });

  it('publish, freeze, and publish a change with its difference and a note to those who answer', async () => {
    const id = await made('judge', { source: 'template', respondent: 'candidate' });
    await staff.get(pathOf(id, 'publication'));
    await staff.submit({}, 'publication');
    const frozen = await staff.get(pathOf(id, 'questions/J04'));
    await staff.get(pathOf(id));
    await staff.submit({}, 'successors');
    await staff.get(pathOf(id, 'questions/J04'));
    await staff.submit({ promptEn: 'Why that list, and not the other?' }, 'questions/J04');

    await staff.get(pathOf(id, 'publication'));
    const withoutNote = await staff.submit({ noteEn: 'Shorter.' }, 'publication');
    const published = await staff.submit(
      { noteEn: 'Question 7 is shorter.', noteFr: 'La question 7 est plus courte.' },
      'publication',
    );
    const changes = await staff.get(pathOf(id, 'changes'));
    const first = await staff.get(pathOf(id, 'build?version=1'));

    expect(first.text).toContain('Could you have stood under the other?');
    expect(first.body).not.toContain('/questions/J04');
    expect((await staff.get(pathOf(id, 'build?version=3'))).status).toBe(404);
    expect(frozen.status).toBe(403);
    expect(withoutNote.status).toBe(422);
    expect(withoutNote.text).toContain('Note to those who answer, French: say what changed, in both languages');
    expect(published.status).toBe(303);
    expect(changes.text).toContain('1 question changed or moved');
    expect(changes.text).toContain('Question 7 is shorter.');
    const versions = (await read(id)).versions;
    expect(versions.map(({ status }) => status)).toEqual(['retired', 'published']);
    expect(questionByCode(versions[0]!.content, 'J04')!.prompt.texts.en).toContain('Could you have stood');
  });

  it('refuse to publish a draft that changes nothing, and discard it', async () => {
    const election = await anElection(app, { slug: 'unchanged' });
    const { id } = await aQuestionnaire(app, { election_id: election.id });
    await staff.get(pathOf(id));
    await staff.submit({}, 'successors');
    await staff.get(pathOf(id, 'publication'));

    const unchanged = await staff.submit({ noteEn: 'x', noteFr: 'x' }, 'publication');
    await staff.get(pathOf(id, 'discard'));
    const discarded = await staff.submit({}, 'discard');

    expect(unchanged.text).toContain('There is nothing to publish.');
    expect(discarded.location).toContain('/build');
    expect((await read(id)).versions.map(({ status }) => status)).toEqual(['published']);
  });

  it('does not let a page that is out of date overwrite a newer draft', async () => {
    const id = await made('asp_bureau_member');
    await staff.get(pathOf(id, 'settings'));
    const old = staff.last!;
    await staff.submit({ titleEn: 'First to save' }, 'settings');
    staff.last = old;

    const late = await staff.submit({ titleEn: 'Too late' }, 'settings');

    expect(late.status).toBe(409);
    expect((await draft(id)).content.title.texts.en).toBe('First to save');
  });

  it('set the deadline, also of a published questionnaire, and write everything into the log', async () => {
    const election = await anElection(app, { slug: 'deadline' });
    const { id } = await aQuestionnaire(app, { election_id: election.id });

    await staff.get(pathOf(id, 'deadline'));
    await staff.submit({ dueAt: '2029-09-18T23:59' }, 'deadline');

    expect((await read(id)).dueAt).toBe('2029-09-18T23:59:00.000Z');
    expect(inForce(await read(id))!.number).toBe(1);
    expect((await app.get(AuditQueries).of(`questionnaire:${id}`)).map(({ action }) => action)).toEqual([
      'questionnaire.deadlineSet',
    ]);
  });
});
