import { localized } from '../../common/text/localized-text';
import { NO_ANSWER } from './answer';
import { answerCount } from './answer-count';
import type { Question } from './questionnaire-content';

const words = (count: number) => 'word '.repeat(count).trim();
const question = (code: string, more: Partial<Question> = {}): Question => ({
  code,
  kind: 'longText',
  prompt: localized(code, code),
  guidance: null,
  required: true,
  visibility: 'published',
  wordLimit: 200,
  options: [],
  followUp: null,
  columns: [],
  most: null,
  languages: [],
  showIf: null,
  criteria: [],
  ...more,
});
const content = (...questions: Question[]) => ({
  title: localized('T', 'T'),
  lead: localized('L', 'L'),
  sections: [{ code: 'A', title: localized('A', 'A'), guidance: null, questions }],
});
const text = (count: number) => ({ ...NO_ANSWER, text: words(count) });

describe('counting answers', () => {
  it('tells blank, short and overlong apart', () => {
    const all = content(question('a'), question('b'), question('c'), question('d'));

    expect(answerCount(all, { a: text(19), b: text(20), c: text(201) })).toEqual({
      asked: 4,
      answered: 3,
      blank: 1,
      short: 1,
      overlong: 1,
    });
  });

  it('calls nothing short where little was asked for, or where somebody declined', () => {
    const all = content(question('a', { wordLimit: 99 }), question('b'), question('c', { wordLimit: null }));
    const declined = { ...NO_ANSWER, declined: true };

    expect(answerCount(all, { a: text(3), b: declined, c: text(3) })).toMatchObject({
      answered: 3,
      blank: 0,
      short: 1,
    });
  });

  it('leaves out what is not asked, given the answers', () => {
    const follows = question('b', { showIf: { question: 'a', options: ['yes'] } });
    const all = content(question('a', { kind: 'yesNo', wordLimit: null }), follows);

    expect(answerCount(all, { a: { ...NO_ANSWER, chosen: ['no'] } }).asked).toBe(1);
    expect(answerCount(all, { a: { ...NO_ANSWER, chosen: ['yes'] } }).asked).toBe(2);
  });
});
