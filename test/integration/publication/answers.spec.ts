import { onlyIn } from '../../../src/common/text/localized-text';
import {
  type QuestionnaireContent,
  QuestionnairesQueries,
  TranslationDesk,
  Translations,
} from '../../../src/questionnaires';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import { aQuestionnaire, aSentLetter } from '../../support/factories/questionnaires';
import { aRow } from '../../support/factories/rows';
import { aSubmission } from '../../support/factories/responses';
import type { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aQuestion } from '../questionnaires/answering-world';
import { actorOf, aPublicationWorld, publishedPages, PublicationWorld } from './publication-world';

const text = (words: string) => onlyIn('en', words);

/** One question of each visibility, and one that is asked only after a confidential answer. */
const CONTENT: QuestionnaireContent = {
  title: text('Questions'),
  lead: text('What we ask.'),
  sections: [
    {
      code: 'A',
      title: text('All'),
      guidance: null,
      questions: [
        aQuestion('P1', { prompt: text('Why do you stand?') }),
        aQuestion('P2', { prompt: text('What else?') }),
        aQuestion('C1', { kind: 'yesNo', wordLimit: null, visibility: 'choice', prompt: text('Any complaint?') }),
        aQuestion('C2', { showIf: { question: 'C1', options: ['yes'] }, prompt: text('Which complaint was it?') }),
        aQuestion('S1', { visibility: 'panel', prompt: text('For the panel alone?') }),
        aQuestion('P3', { prompt: text('Left open?'), required: false }),
      ],
    },
  ],
};

const ANSWERS = {
  P1: { text: 'OPEN-HERON stands for the Court.' },
  P2: { declined: true },
  C1: { chosen: ['yes'], panelOnly: true },
  C2: { text: 'FOLLOW-UP-HERON' },
  S1: { text: 'SECRET-HERON' },
};

describe('answers on the public site', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app?.close());

  const asked = async (name: string): Promise<PublicationWorld> => {
    const world = await aPublicationWorld(app, { name });
    const election_id = String(world.cycle.election_id);
    await aQuestionnaire(app, { election_id, content: CONTENT, due_at: '2029-10-01T12:00:00.000Z' });
    return world;
  };
  const pageOf = ({ electionSlug, candidateSlug }: PublicationWorld, rest = '', lang = 'en'): string =>
    `/${lang}/elections/${electionSlug}/candidates/${candidateSlug}${rest}`;
  const questionOf = ({ electionSlug }: PublicationWorld, number: number): string =>
    `/en/elections/${electionSlug}/questions/${number}`;

  const approve = async (browser: Browse, page: string): Promise<void> => {
    await browser.get(page);
    await browser.submit({}, '/approval');
  };
  const release = async (world: PublicationWorld): Promise<void> => {
    for (const [who, side] of [
      [world.staffId, 'staff'],
      [world.chair.userId, 'chair'],
    ] as const)
      await approve(await app.browse(who), publishingPaths.show(side, 'en', world.review.id));
    await app.bench.publish();
  };
  const publicly = async (path: string) => (await app.browse()).get(path);

  it('come with the release and not before it', async () => {
    const world = await asked('Answering Person');
    await aSubmission(app, world.candidacyId, ANSWERS);
    await app.bench.publish();

    const before = await publicly(pageOf(world));
    expect(before.text).toContain('The answers appear here when the assessment is published.');
    expect((await publicly(pageOf(world, '/answers'))).status).toBe(404);
    expect((await publicly(questionOf(world, 1))).text).toContain('Published with the assessment.');
    expect([...(await publishedPages(app)).values()].join()).not.toContain('OPEN-HERON');

    await release(world);
    const after = await publicly(pageOf(world));
    expect(after.text).toContain('OPEN-HERON stands for the Court.');
    const all = await publicly(pageOf(world, '/answers'));
    for (const words of [
      '1. Why do you stand?',
      'OPEN-HERON',
      '2. What else?',
      'Chose not to answer.',
      '6. Left open?',
    ])
      expect(all.text).toContain(words);
    expect((await publicly(questionOf(world, 1))).text).toMatch(/Answering Person.*OPEN-HERON/);
    expect((await publicly(pageOf(world, '/answers', 'fr'))).text).toContain('Langue de la réponse : anglais.');
    expect((await publicly(`/data/${world.electionSlug}/${world.candidateSlug}/v1.json`)).body).toContain('OPEN-HERON');
  });

  it('of the State stand under its own name, and say when none came', async () => {
    const state = {
      code: 'SEN',
      name: text('Senegal'),
      region: 'AFR',
      party_since: '2002-07-01',
      confidence: 'verified',
    };
    await aRow(app, 'state', state);
    const nominated = async (name: string, sentAt: string | null): Promise<PublicationWorld> => {
      const world = await asked(name);
      await aRow(app, 'nomination', { candidacy_id: world.candidacyId, state_code: 'SEN' });
      const choice = { election_id: String(world.cycle.election_id), content: CONTENT };
      const { id } = await aQuestionnaire(app, { ...choice, respondent: 'state', due_at: '2029-10-02T12:00:00.000Z' });
      if (sentAt)
        await aSentLetter(app, { questionnaireId: id, candidacyId: world.candidacyId, kind: 'invitation', at: sentAt });
      return world;
    };
    const told = await nominated('Nominated Person', null);
    const silent = await nominated('Other Nominee', '2029-09-01T08:00:00.000Z');
    const unasked = await nominated('Third Nominee', null);
    await aSubmission(app, told.candidacyId, { P1: { text: 'OWN-CRANE' } });
    await aSubmission(
      app,
      told.candidacyId,
      { P1: { text: 'STATE-CRANE' }, S1: { text: 'SECRET-CRANE' } },
      'en',
      'state',
    );
    await release(told);
    await release(silent);
    await release(unasked);

    for (const page of [await publicly(pageOf(told)), await publicly(pageOf(told, '/answers'))]) {
      expect(page.text).toMatch(/OWN-CRANE[^]*Answers of Senegal[^]*STATE-CRANE/);
      expect(page.body).not.toContain('SECRET-CRANE');
    }
    expect((await publicly(questionOf(told, 1))).text).not.toContain('STATE-CRANE');
    expect((await publicly(pageOf(told, '/answers', 'fr'))).text).toContain('Réponses de l’État (Sénégal)');
    expect((await publicly(pageOf(silent))).text).toMatch(
      /Answers of Senegal\s*Did not answer the questionnaire: no reply by 2 October 2029\. The questions were sent on 1 September 2029/,
    );
    expect((await publicly(pageOf(unasked))).text).not.toContain('Answers of Senegal');
  });

  it('never show what was answered in confidence, nor that it led to a further question', async () => {
    const world = await asked('Confiding Person');
    await aSubmission(app, world.candidacyId, ANSWERS);
    await release(world);

    const site = await publishedPages(app);
    const everything = [...site.values()].join('\n');
    expect(everything).toContain('OPEN-HERON');
    expect(everything).not.toContain('SECRET-HERON');
    expect(everything).not.toContain('FOLLOW-UP-HERON');
    const all = (await publicly(pageOf(world, '/answers'))).text;
    expect(all).toContain('Answered to the panel only. The panel has read it.');
    expect(all).toContain('Asked for the panel only.');
    expect(all).not.toContain('Which complaint was it?');
    expect((await publicly(questionOf(world, 4))).text).toContain('No answer is published.');
    expect((await publicly(questionOf(world, 5))).status).toBe(404);
  });

  it('say of whom nothing came that there was no reply, by when, and how often was asked', async () => {
    const world = await asked('Silent Person');
    const [questionnaire] = await app.get(QuestionnairesQueries).ofElection(String(world.cycle.election_id));
    const letter = { questionnaireId: questionnaire?.id ?? '', candidacyId: world.candidacyId };
    await aSentLetter(app, { ...letter, kind: 'invitation', at: '2029-09-01T08:00:00.000Z' });
    await aSentLetter(app, { ...letter, kind: 'reminder', at: '2029-09-20T08:00:00.000Z' });
    await release(world);

    for (const path of [pageOf(world), pageOf(world, '/answers'), questionOf(world, 1)])
      expect((await publicly(path)).text).toContain(
        'no reply by 1 October 2029. The questions were sent on 1 September 2029. A reminder followed on 20 September 2029.',
      );
  });

  it('stand beside a translation that says so, once it was checked', async () => {
    const world = await asked('Translated Person');
    await aSubmission(app, world.candidacyId, { ...ANSWERS, P1: { text: 'HÉRON pour la Cour.' } }, 'fr');
    const translate = async (words: string, isChecked: boolean): Promise<void> => {
      const [task] = (await app.get(TranslationDesk).list()).filter(
        ({ candidacy }) => candidacy.id === world.candidacyId,
      );
      const place = { answerId: task?.answer.id ?? '', language: 'en' };
      const staff = [world.staffId, world.otherStaffId].map((id) => actorOf(app, id, 'secretariat'));
      const sent = { rev: task?.current?.rev ?? 0, texts: { text: words }, act: 'handIn' as const };
      await app.get(Translations).write(staff[0]!, place, sent);
      const [current] = await app.get(TranslationDesk).ofAnswers([place.answerId]);
      const { id = '', rev = 0 } = current?.current ?? {};
      if (isChecked) await app.get(Translations).review(staff[1]!, id, rev, 'approve');
    };
    await translate('UNCHECKED-HERON', false);
    await translate('CHECKED-HERON for the Court.', true);
    await release(world);

    for (const path of [pageOf(world), pageOf(world, '/answers'), questionOf(world, 1)]) {
      const { text: page, body } = await publicly(path);
      expect(page).toMatch(/HÉRON pour la Cour.*Translation, not the original words.*French.*CHECKED-HERON/);
      expect(body).toMatch(/<blockquote><div[^>]*><p lang="fr"|<blockquote>[\s\S]*lang="fr"/);
    }
    expect((await publicly(pageOf(world, '/answers', 'fr'))).text).not.toContain('CHECKED-HERON');
    expect([...(await publishedPages(app)).values()].join()).not.toContain('UNCHECKED-HERON');
  });

  it('are as they were released, whatever is submitted afterwards', async () => {
    const world = await asked('Amending Person');
    await aSubmission(app, world.candidacyId, ANSWERS);
    await release(world);
    await aSubmission(app, world.candidacyId, { ...ANSWERS, P1: { text: 'LATER-HERON' } });
    await app.bench.publish();

    const page = (await publicly(pageOf(world))).text;
    expect(page).toContain('OPEN-HERON');
    expect(page).not.toContain('LATER-HERON');
  });
});

/** One letter that the secretariat sent to this candidate. */
