import { onlyIn } from '../../common/text/localized-text';
import { NO_ANSWER } from './answer';
import { haveSameTexts, isWhole, translatableParts, translatedAnswer } from './answer-translation';
import type { Question } from './questionnaire-content';
import { nextTranslationState } from './translation-state';

const question = (given: Partial<Question>): Question => ({
  code: 'Q1',
  kind: 'longText',
  prompt: onlyIn('en', 'Why?'),
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
  criteria: [],
  ...given,
});

const POSTS = question({
  kind: 'entries',
  columns: [
    { code: 'post', label: onlyIn('en', 'Post'), kind: 'text', required: true },
    { code: 'from', label: onlyIn('en', 'From'), kind: 'date', required: false },
  ],
});
const JUDGE = { ...NO_ANSWER, rows: [{ post: 'Juge', from: '2010' }] };

describe('what a translator translates', () => {
  it.each([
    ['a text', question({}), { ...NO_ANSWER, text: 'Oui.' }, ['text']],
    [
      'the text beside a choice',
      question({ kind: 'yesNo' }),
      { ...NO_ANSWER, chosen: ['yes'], text: 'Oui.' },
      ['text'],
    ],
    ['no choice', question({ kind: 'yesNo' }), { ...NO_ANSWER, chosen: ['yes'] }, []],
    ['no date', question({ kind: 'date' }), { ...NO_ANSWER, text: '1970-01-01' }, []],
    ['nothing that was declined', question({}), { ...NO_ANSWER, declined: true }, []],
    ['words of entries and not their dates', POSTS, JUDGE, ['row-0-post']],
  ])('is %s', (_what, asked, answer, parts) => {
    expect(translatableParts(asked, answer).map(({ part }) => part)).toEqual(parts);
  });

  it('takes the place of the original, part by part', () => {
    expect(translatedAnswer(JUDGE, { 'row-0-post': 'Judge' }).rows).toEqual([{ post: 'Judge', from: '2010' }]);
    expect(translatedAnswer({ ...NO_ANSWER, text: 'Oui.' }, {}).text).toBe('Oui.');
  });

  it('is whole with a text for each, and belongs to exactly these texts', () => {
    const parts = translatableParts(POSTS, JUDGE);
    expect(isWhole(parts, { 'row-0-post': ' ' })).toBe(false);
    expect(isWhole(parts, { 'row-0-post': 'Judge' })).toBe(true);
    const other = translatableParts(POSTS, { ...JUDGE, rows: [{ post: 'Avocat', from: '2010' }] });
    const later = translatableParts(POSTS, { ...JUDGE, rows: [{ post: 'Juge', from: '2012' }] });
    expect([haveSameTexts(parts, other), haveSameTexts(parts, later)]).toEqual([false, true]);
  });
});

describe('the state of a translation', () => {
  it.each([
    ['to_do', 'save', false, { to: 'to_do' }],
    ['to_do', 'handIn', false, { broken: 'translation_incomplete' }],
    ['to_do', 'handIn', true, { to: 'in_review' }],
    ['to_do', 'approve', true, { broken: 'translation_state' }],
    ['in_review', 'approve', true, { to: 'ready' }],
    ['in_review', 'return', true, { to: 'to_do' }],
    ['in_review', 'save', true, { to: 'to_do' }],
    ['ready', 'approve', true, { broken: 'translation_state' }],
    ['ready', 'save', true, { to: 'to_do' }],
  ] as const)('goes from %s by %s (whole: %s)', (state, act, whole, expected) => {
    expect(nextTranslationState(state, act, whole)).toEqual(expected);
  });
});
