import { onlyIn } from '../../../src/common/text/localized-text';
import type { Browse } from '../../support/browse';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import { aSubmission } from '../../support/factories/responses';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aQuestion } from '../questionnaires/answering-world';
import { aRating, aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

const text = (words: string) => onlyIn('en', words);

describe('answers in the dossier', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let candidacyId: string;
  let submissionId: string;
  let dossier: string;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aScoringWorld(app);
    candidacyId = String(world.review.candidacy_id);
    dossier = `/en/panel-room/dossier/${world.review.id}`;
    const [, second = ''] = world.criteria;
    const questions = [
      aQuestion('Q1', { prompt: text('Where did you sit?') }),
      aQuestion('Q2', { prompt: text('Who pressed you?'), visibility: 'panel', criteria: [second] }),
      aQuestion('Q3', { kind: 'yesNo', wordLimit: null, prompt: text('Were you disciplined?') }),
    ];
    await aQuestionnaire(app, {
      election_id: String(world.cycle.election_id),
      content: {
        title: text('Questions'),
        lead: text('What we ask.'),
        sections: [{ code: 'A', title: text('All'), guidance: null, questions }],
      },
    });
    submissionId = await aSubmission(app, candidacyId, {
      Q1: { text: 'Sixteen years at the court of appeal.' },
      Q2: { text: 'A minister, once, and in confidence.' },
      Q3: { chosen: ['no'] },
    });
    member = await app.browse(world.members[1]!.userId);
  });

  afterAll(() => app?.close());

  it('stand before the panel under the number of their question, those for the panel alone marked', async () => {
    const page = (await member.get(dossier)).text;

    expect(page).toContain('Answers to the questionnaire');
    for (const words of ['Where did you sit?', 'Sixteen years', 'Who pressed you? Panel only', 'A minister, once'])
      expect(page).toContain(words);
    expect((await member.get(dossier.replace('/en/', '/fr/'))).text).toMatch(/Were you disciplined\?\s*3\s*Non/);
    expect((await member.get(`${dossier}?q=minister`)).text).toContain('1 passage found');
  });

  it('go along in the copy for reading offline', async () => {
    const { body } = await member.get(`${dossier}/copy`);

    expect(body).toContain('Who pressed you?</b> <small>[Panel only]</small>');
    expect(body).toContain('A minister, once, and in confidence.');
  });

  it('come first beside the criterion on which they bear', async () => {
    const [first, second] = world.criteria;
    const beside = async (criterion?: string) => (await member.get(scorePath(world, criterion))).text;

    const tied = await beside(second);
    expect(tied.indexOf('A minister, once')).toBeLessThan(tied.indexOf('Sixteen years'));
    expect(tied).toContain('(bears on this criterion)');
    const untied = await beside(first);
    expect(untied.indexOf('A minister, once')).toBeGreaterThan(untied.indexOf('Sixteen years'));
  });

  it('can be relied on like documents, and stay so after they were amended', async () => {
    await member.get(scorePath(world));
    const fields = { ...aRating(world), evidence: [`${submissionId}.1`], then: 'stay' };
    expect((await member.submit(fields, 'scoring-form')).status).toBe(303);
    expect((await member.get(scorePath(world))).text).toContain('Answers to the questionnaire, passage 1');

    const foreign = { ...aRating(world), evidence: [`${submissionId}.9`], then: 'stay' };
    expect((await member.submit(foreign, 'scoring-form')).status).toBe(422);

    await aSubmission(app, candidacyId, { Q1: { text: 'Seventeen years, as I now recall.' } });
    const after = await member.get(dossier);
    expect(after.text).toContain('Seventeen years');
    expect(after.text).toContain('Earlier answers, amended since');
    expect((await member.get(scorePath(world))).text).toContain('Earlier answers, amended since, passage 1');
  });

  it('are for the panel: no page of the secretariat or the administrator shows a confidential one', async () => {
    expect((await member.get(dossier)).text).toContain('A minister, once');
    const pages = [
      dossier,
      `/en/staff/candidates/${candidacyId}`,
      `/en/staff/candidates/${candidacyId}/links`,
      '/en/staff/questionnaires',
      '/en/staff/publishing',
    ];

    for (const role of ['secretariat', 'administrator'] as const) {
      const browser = await app.browse((await aUser(app, { roles: [role] })).id);
      for (const page of pages) expect((await browser.get(page)).text).not.toContain('A minister, once');
    }
  });
});
