import { localized } from '../../common/text/localized-text';
import { NO_ANSWER } from './answer';
import {
  codesIn,
  freshCode,
  movedQuestion,
  movedSection,
  withDuplicate,
  withoutQuestion,
  withoutSection,
  withQuestion,
  withSection,
} from './edit-questionnaire';
import type { Question, QuestionnaireContent } from './questionnaire-content';
import { asksTheSame, differenceBetween } from './questionnaire-difference';
import { audienceOf, isShown, shownQuestions } from './shown';
import { uncoveredCriteria, validateQuestionnaire } from './validate-questionnaire';

const question = (code: string, change: Partial<Question> = {}): Question => ({
  code,
  kind: 'shortText',
  prompt: localized(`Ask ${code}`, `Demander ${code}`),
  guidance: null,
  required: true,
  visibility: 'published',
  wordLimit: null,
  options: [],
  followUp: null,
  columns: [],
  most: null,
  languages: [],
  showIf: null,
  criteria: ['ONE'],
  ...change,
});
const section = (code: string, ...questions: Question[]) => ({
  code,
  title: localized(code, code),
  guidance: null,
  questions,
});
const content: QuestionnaireContent = {
  title: localized('Title', 'Titre'),
  lead: localized('Lead', 'Chapeau'),
  sections: [
    section('S1', question('Q1', { kind: 'yesNo' }), question('Q2', { showIf: { question: 'Q1', options: ['yes'] } })),
    section('S2', question('Q3'), question('Q4')),
  ],
};
const inShort = ({ sections }: QuestionnaireContent): string =>
  sections.map(({ code, questions }) => `${code}: ${questions.map((one) => one.code).join(' ')}`).join(', ');
const ground = { languages: ['en', 'fr'] as const, criteria: ['ONE', 'TWO'] };
const problemsOf = (changed: QuestionnaireContent): string[] =>
  validateQuestionnaire(changed, ground).map(({ code, section: s, question: q, text }) =>
    [code, s, q, text].join(' ').trim(),
  );
const withQ3 = (change: Partial<Question>): QuestionnaireContent => withQuestion(content, 'S2', question('Q3', change));

describe('editing', () => {
  it.each<[string, QuestionnaireContent, string]>([
    ['a new question', withQuestion(content, 'S1', question('Q9')), 'S1: Q1 Q2 Q9, S2: Q3 Q4'],
    ['a question in its own place', withQuestion(content, 'S1', question('Q3')), 'S1: Q1 Q2, S2: Q3 Q4'],
    ['a question less', withoutQuestion(content, 'Q1'), 'S1: Q2, S2: Q3 Q4'],
    ['a duplicate', withDuplicate(content, 'Q3', 'Q9'), 'S1: Q1 Q2, S2: Q3 Q9 Q4'],
    ['up', movedQuestion(content, 'Q4', 'up'), 'S1: Q1 Q2, S2: Q4 Q3'],
    ['up over the edge', movedQuestion(content, 'Q3', 'up'), 'S1: Q1 Q2 Q3, S2: Q4'],
    ['down over the edge', movedQuestion(content, 'Q2', 'down'), 'S1: Q1, S2: Q2 Q3 Q4'],
    ['the first up', movedQuestion(content, 'Q1', 'up'), inShort(content)],
    ['the last down', movedQuestion(content, 'Q4', 'down'), inShort(content)],
    ['one that is not there', movedQuestion(content, 'Q8', 'up'), inShort(content)],
    ['a new section', withSection(content, section('S9')), 'S1: Q1 Q2, S2: Q3 Q4, S9: '],
    [
      'a section in its own place',
      withSection(content, { ...section('S1'), title: localized('x', 'x') }),
      inShort({ ...content }),
    ],
    ['a section less', withoutSection(content, 'S1'), 'S2: Q3 Q4'],
    ['a section up', movedSection(content, 'S2', 'up'), 'S2: Q3 Q4, S1: Q1 Q2'],
    ['the first section up', movedSection(content, 'S1', 'up'), inShort(content)],
  ])('%s', (_, changed, expected) => {
    // `withSection` is handed sections whole here: the questions of the one in place must stay.
    expect(inShort(changed).replace('S1: , ', 'S1: Q1 Q2, ')).toBe(expected);
  });

  it('gives codes that no version has had', () => {
    expect(freshCode('Q', codesIn(content))).toBe('Q5');
    expect(freshCode('Q', [...codesIn(content), 'J30', 'other'])).toBe('Q31');
    expect(freshCode('S', [])).toBe('S1');
  });
});

describe('validateQuestionnaire', () => {
  it.each<[string, QuestionnaireContent, string[]]>([
    ['nothing', content, []],
    ['no sections', { ...content, sections: [] }, ['noSections']],
    ['an empty section', withSection(content, section('S9')), ['noQuestions S9']],
    [
      'a missing French prompt',
      withQ3({ prompt: { original: 'en', texts: { en: 'x' } } }),
      ['textMissing S2 Q3 prompt'],
    ],
    [
      'one option',
      withQ3({ kind: 'one', options: [{ code: 'a', label: localized('a', 'a') }] }),
      ['tooFewOptions S2 Q3'],
    ],
    ['no columns', withQ3({ kind: 'entries' }), ['noColumns S2 Q3']],
    ['no word limit', withQ3({ kind: 'longText' }), ['noWordLimit S2 Q3']],
    ['too many files', withQ3({ kind: 'files', most: 11 }), ['mostOutOfRange S2 Q3']],
    ['an unknown criterion', withQ3({ criteria: ['SIX'] }), ['criterionUnknown S2 Q3']],
    ['a later decider', withQ3({ showIf: { question: 'Q4', options: ['yes'] } }), ['showIfNotEarlier S2 Q3']],
    ['a decider of text', withQ3({ showIf: { question: 'Q2', options: ['yes'] } }), ['showIfNotEarlier S2 Q3']],
    ['an unknown option', withQ3({ showIf: { question: 'Q1', options: ['maybe'] } }), ['showIfUnknownOption S2 Q3']],
    [
      'a follow-up after an option that is not offered',
      withQ3({ kind: 'yesNo', followUp: { prompt: localized('x', 'x'), wordLimit: 9, after: ['maybe'] } }),
      ['followUpAfterUnknown S2 Q3'],
    ],
    [
      'a code twice',
      { ...content, sections: [...content.sections, section('S2', question('Q1'))] },
      ['codeTwice S2', 'codeTwice S2 Q1'],
    ],
  ])('names %s', (_, changed, problems) => {
    expect(problemsOf(changed)).toEqual(problems);
  });

  it('tells on which criteria nothing is asked', () => {
    expect(uncoveredCriteria(content, ground.criteria)).toEqual(['TWO']);
  });
});

describe('what is shown', () => {
  const yes = { Q1: { ...NO_ANSWER, chosen: ['yes'] } };

  it('follows the earlier answer', () => {
    expect(shownQuestions(content, {}).map(({ code }) => code)).toEqual(['Q1', 'Q3', 'Q4']);
    expect(shownQuestions(content, yes).map(({ code }) => code)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(shownQuestions(content, { Q1: { ...NO_ANSWER, chosen: ['yes'], declined: true } })).toHaveLength(3);
  });

  it('leaves out what depends on a question that is not shown, and does not turn in a circle', () => {
    const chain = withQ3({ showIf: { question: 'Q2', options: ['yes'] } });
    const circle = withQuestion(
      withQ3({ showIf: { question: 'Q4', options: ['yes'] } }),
      'S2',
      question('Q4', { showIf: { question: 'Q3', options: ['yes'] } }),
    );
    const answers = { Q2: { ...NO_ANSWER, chosen: ['yes'] } };

    expect(isShown(chain, chain.sections[1]!.questions[0]!, answers)).toBe(false);
    expect(isShown(chain, chain.sections[1]!.questions[0]!, { ...answers, ...yes })).toBe(true);
    expect(isShown(circle, circle.sections[1]!.questions[0]!, answers)).toBe(false);
  });

  it('is published or not as the question says, or as the candidate chose where it leaves that open', () => {
    expect([audienceOf('published', true), audienceOf('panel', false)]).toEqual(['published', 'panel']);
    expect([audienceOf('choice', true), audienceOf('choice', false)]).toEqual(['panel', 'published']);
  });
});

describe('differenceBetween', () => {
  it('finds none between equal versions', () => {
    expect(differenceBetween(content, structuredClone(content)).same).toBe(true);
  });

  it('names what was added, removed, moved and worded anew', () => {
    const reworded = withQ3({ prompt: localized('Ask more', 'Demander Q3'), wordLimit: 20 });
    const newer = withSection(
      withQuestion(withoutQuestion(movedQuestion(reworded, 'Q2', 'down'), 'Q4'), 'S2', question('Q5')),
      {
        code: 'S1',
        title: localized('S1 new', 'S1'),
        guidance: null,
      },
    );

    const difference = differenceBetween(content, newer);

    expect(difference.added.map(({ code }) => code)).toEqual(['Q5']);
    expect(difference.removed.map(({ code }) => code)).toEqual(['Q4']);
    expect(difference.sections.map(({ code, change }) => [code, change])).toEqual([['S1', 'changed']]);
    expect(difference.changed).toEqual([
      { code: 'Q2', moved: true, texts: [], settings: [] },
      {
        code: 'Q3',
        moved: false,
        texts: [{ field: 'prompt', language: 'en', before: 'Ask Q3', after: 'Ask more' }],
        settings: [{ field: 'wordLimit', before: '', after: '20' }],
      },
    ]);
  });

  it('keeps an answer valid when only what the respondent does not see has changed', () => {
    expect(asksTheSame(question('Q1'), question('Q1', { criteria: ['TWO'], required: false }))).toBe(true);
    expect(asksTheSame(question('Q1'), question('Q1', { visibility: 'panel' }))).toBe(false);
    expect(asksTheSame(question('Q1'), question('Q1', { guidance: localized('x', 'x') }))).toBe(false);
  });
});
