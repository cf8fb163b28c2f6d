import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posts } from '../../elections';
import {
  canonicalQuestionnaire,
  questionsOf,
  type QuestionnaireContent,
  uncoveredCriteria,
  validateQuestionnaire,
} from '../domain';
import { defaultQuestionnaires, type QuestionnaireTemplate } from './default-questionnaires';

/** Codes of the seeded framework; read as a file, because this module does not know the criteria. */
function criteriaOf(post: string): string[] {
  const file = join(__dirname, '..', '..', 'criteria', 'seed', `${post}.json`);
  const framework = JSON.parse(readFileSync(file, 'utf8')) as { criteria: { code: string }[] };
  return framework.criteria.map(({ code }) => code);
}

const textsOf = (content: QuestionnaireContent, language: 'en' | 'fr'): string[] =>
  [...JSON.stringify(content).matchAll(new RegExp(`"${language}":"((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map(
    ([, text]) => text!,
  );
const named = ({ post, respondent }: QuestionnaireTemplate): string => `${post}, ${respondent}`;

it('has a template for the candidates of every post, and for the State where one nominates a person', () => {
  expect(defaultQuestionnaires.map(named)).toEqual([
    ...posts.map(({ code }) => `${code}, candidate`),
    ...posts.filter(({ heldBy }) => heldBy === 'person').map(({ code }) => `${code}, state`),
  ]);
});

describe.each(defaultQuestionnaires.map((template) => [named(template), template] as const))('%s', (_, template) => {
  const { post, respondent, content } = template;
  const criteria = criteriaOf(post);

  it('can be published as it is', () => {
    expect(validateQuestionnaire(content, { languages: ['en', 'fr'], criteria })).toEqual([]);
    expect(() => canonicalQuestionnaire(content)).not.toThrow();
  });

  it('ties every question to a criterion', () => {
    expect(questionsOf(content).filter((question) => question.criteria.length === 0)).toEqual([]);
  });

  if (respondent === 'candidate')
    it('asks something on every criterion of the post', () => {
      expect(uncoveredCriteria(content, criteria)).toEqual([]);
    });
  else
    it('asks eight questions', () => {
      expect(questionsOf(content)).toHaveLength(8);
    });

  it('is set in good type in both languages', () => {
    const english = textsOf(content, 'en');
    const french = textsOf(content, 'fr');

    expect(english).toHaveLength(french.length);
    expect([...english, ...french].filter((text) => /['"]| {2}|^\s|\s$/.test(text))).toEqual([]);
    expect(french.filter((text) => /[^\u00a0][;?!]|[^\u00a0]:/.test(text))).toEqual([]);
    const alike = english.filter((text, index) => text === french[index]);
    expect(alike.filter((text) => !['Institution', 'Date', 'Charges'].includes(text))).toEqual([]);
  });
});

it('keeps what concerns birth, character and interests to the panel', () => {
  const judge = defaultQuestionnaires.find(({ post }) => post === 'judge')!;
  const kept = questionsOf(judge.content).filter(({ visibility }) => visibility === 'panel');

  expect(kept.map(({ code }) => code)).toEqual(['J31', 'J25', 'J28', 'J30', 'J35']);
});
