import { localized } from '../../common/text/localized-text';
import { testWords } from '../../common/text/test-words';
import { QuestionnaireRead, templateFor } from '../../questionnaires';
import { publicQuestionnaires } from '../site/public-questionnaires';
import { electionPage } from './election.page';
import { questionsPage } from './questions.page';
import { aCriterion, aFramework, anElection, aSite } from './test-site';

const content = templateFor('judge', 'candidate')!.content;
const version = (number: number, status: 'draft' | 'published' | 'retired') => ({
  id: `v${number}`,
  questionnaireId: 'q',
  number,
  status,
  content: { ...content, title: localized(`Version ${number}`, `Version ${number}`) },
  note: null,
  contentHash: 'a'.repeat(64),
  createdAt: '2029-01-01T00:00:00.000Z',
  publishedAt: status === 'draft' ? null : '2029-02-01T00:00:00.000Z',
  rev: 1,
});
const questionnaire = (given: Partial<QuestionnaireRead> = {}): QuestionnaireRead => ({
  id: 'q',
  electionId: 'e',
  respondent: 'candidate',
  dueAt: null,
  rev: 1,
  versions: [version(1, 'retired'), version(2, 'published'), version(3, 'draft')],
  ...given,
});
const election = anElection({ slug: 'judges' });
const framework = aFramework({ criteria: [aCriterion('JDG-CHAR'), aCriterion('JDG-LIST')] });

describe('the questions of an election', () => {
  it('are those of the version in force, candidates first; a draft stays unseen', () => {
    const state = questionnaire({ respondent: 'state', versions: [version(4, 'published')] });
    const draft = questionnaire({ versions: [version(1, 'draft')] });

    expect(publicQuestionnaires('judges', [state, questionnaire()]).map((one) => [one.respondent, one.number])).toEqual(
      [
        ['candidate', 2],
        ['state', 4],
      ],
    );
    expect(publicQuestionnaires('judges', [draft])).toEqual([]);
  });

  it('say who reads the answer, on what a question depends and on which criteria it bears', () => {
    const asked = publicQuestionnaires('judges', [questionnaire()]);
    const site = aSite({ elections: [election], frameworks: [framework], questionnaires: asked });

    const page = questionsPage(site, election, asked, testWords('en'));

    const questions = page.questionnaires[0]!.sections.flatMap((section) => section.questions);
    expect(questions).toHaveLength(37);
    expect(questions.find(({ number }) => number === 2)?.audience.label).toBe('Answer for the panel only');
    expect(questions.find(({ number }) => number === 28)?.facts).toBe(
      'List of entries. Asked only after certain answers to question 27.',
    );
    expect(questions.find(({ number }) => number === 6)?.criteria).toEqual([
      { label: 'Title JDG-LIST', href: '/en/elections/judges/criteria#criterion-2' },
    ]);
  });

  it('are one link away from the election where there are any', () => {
    const asked = publicQuestionnaires('judges', [questionnaire()]);
    const linked = (questionnaires: typeof asked) =>
      electionPage(aSite({ elections: [election], questionnaires }), election, testWords('fr')).actions.questions?.href;

    expect(linked(asked)).toBe('/fr/elections/judges/questions');
    expect(linked([])).toBeUndefined();
  });
});
