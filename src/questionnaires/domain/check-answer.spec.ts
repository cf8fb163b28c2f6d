import { localized } from '../../common/text/localized-text';
import { type Answer, fitted, handedIn, isBlank, NO_ANSWER } from './answer';
import { answerFromFields, fieldsFromAnswer } from './answer-fields';
import { checkAnswer } from './check-answer';
import type { AnswerKind, Column, Question } from './questionnaire-content';

const plain: Question = {
  code: 'Q1',
  kind: 'shortText',
  prompt: localized('What?', 'Quoi ?'),
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
};
const question = (kind: AnswerKind, change: Partial<Question> = {}): Question => ({ ...plain, kind, ...change });
const given = (change: Partial<Answer>): Answer => ({ ...NO_ANSWER, ...change });
const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const column = (code: string, kind: Column['kind'], required = false): Column => ({
  code,
  kind,
  required,
  label: localized(code, code),
});
const option = (code: string) => ({ code, label: localized(code, code) });
const followUp = { prompt: localized('Explain', 'Expliquez'), wordLimit: 5, after: ['yes'] };
const posts = question('entries', {
  columns: [column('post', 'text', true), column('from', 'date'), column('country', 'country'), column('link', 'link')],
  most: 2,
});
const tongues = question('languages', { languages: ['en', 'fr'] });
const asked = { reading: 'C1', listening: 'C1', speaking: 'B2', drafting: 'B1' };
const found = (one: Question, answer: Answer): string[] =>
  checkAnswer(one, answer).map(({ code, part }) => `${code} ${part}`);

const cases: Record<string, [Question, Answer, string[]]> = {
  'a required text that is empty': [question('longText', { wordLimit: 3 }), NO_ANSWER, ['missing text']],
  'nothing where nothing is required': [question('longText', { required: false }), NO_ANSWER, []],
  'a declined question': [question('longText'), given({ declined: true }), []],
  'a text of as many words as allowed': [question('longText', { wordLimit: 3 }), given({ text: words(3) }), []],
  'one word too many': [question('longText', { wordLimit: 3 }), given({ text: words(4) }), ['tooManyWords text']],
  'a short text without a limit of its own': [question('shortText'), given({ text: words(41) }), ['tooManyWords text']],
  'more characters than can be kept': [
    question('longText', { wordLimit: 3 }),
    given({ text: 'x'.repeat(20_001) }),
    ['tooManyCharacters text'],
  ],
  'no choice': [question('yesNo'), NO_ANSWER, ['missing chosen']],
  'yes without the explanation asked for': [
    question('yesNo', { followUp }),
    given({ chosen: ['yes'] }),
    ['followUpMissing text'],
  ],
  'no, which asks for nothing more': [question('yesNo', { followUp }), given({ chosen: ['no'] }), []],
  'an explanation that is too long': [
    question('yesNo', { followUp }),
    given({ chosen: ['yes'], text: words(6) }),
    ['tooManyWords text'],
  ],
  'an explanation without a choice': [
    question('yesNo', { followUp: { ...followUp, after: [] } }),
    given({ text: 'Well' }),
    ['missing chosen'],
  ],
  'choices with a text that is always asked': [
    question('several', { options: [option('a'), option('b')], followUp: { ...followUp, after: [] } }),
    given({ chosen: ['a'] }),
    ['followUpMissing text'],
  ],
  'entries that are complete': [
    posts,
    given({ rows: [{ post: 'Judge', from: '1998', country: 'SEN', link: '' }] }),
    [],
  ],
  'an entry without its required part': [
    posts,
    given({ rows: [{ post: '', from: '1998-05' }] }),
    ['cellMissing row-0-post'],
  ],
  'cells of the wrong kind': [
    posts,
    given({ rows: [{ post: 'Judge', from: '1998-13', country: 'Senegal', link: 'javascript:alert(1)' }] }),
    ['notADate row-0-from', 'notACountry row-0-country', 'notALink row-0-link'],
  ],
  'more entries than asked for': [
    posts,
    given({ rows: [{ post: 'a' }, { post: 'b' }, { post: 'c' }] }),
    ['tooManyRows rows'],
  ],
  'a day': [question('date'), given({ text: '2029-02-28' }), []],
  'a day that does not exist': [question('date'), given({ text: '2029-02-30' }), ['notADay text']],
  'a country': [question('country'), given({ text: 'FRA' }), []],
  'a code of no country': [question('country'), given({ text: 'XQX' }), ['notACountry text']],
  'languages with all levels': [tongues, given({ rows: [{ language: 'en', ...asked }] }), []],
  'an asked language without a level': [
    tongues,
    given({ rows: [{ language: 'en', ...asked, drafting: '' }] }),
    ['levelMissing row-0-drafting'],
  ],
  'another language with some levels': [tongues, given({ rows: [{ language: 'Wolof', speaking: 'native' }] }), []],
  'a language twice and one without a name': [
    tongues,
    given({ rows: [{ language: 'en', ...asked }, { language: 'EN' }, { language: '', reading: 'A1' }] }),
    ['languageTwice row-1-language', 'languageMissing row-2-language'],
  ],
  'a level that is none': [
    tongues,
    given({ rows: [{ language: 'Wolof', speaking: 'D1' }] }),
    ['notALevel row-0-speaking'],
  ],
  'too many files': [question('files', { most: 1 }), given({ files: ['a', 'b'] }), ['tooManyFiles files']],
  'a declaration not made': [question('declaration'), NO_ANSWER, ['notDeclared chosen']],
  'a declaration made': [question('declaration'), given({ chosen: ['yes'] }), []],
};

describe('checkAnswer', () => {
  it.each(Object.entries(cases))('%s', (_, [one, answer, problems]) => {
    expect(found(one, answer)).toEqual(problems);
  });

  it('says by how many words a text is too long', () => {
    const [problem] = checkAnswer(question('longText', { wordLimit: 3 }), given({ text: words(5) }));

    expect(problem?.params).toEqual({ words: 5, limit: 3, over: 2 });
  });
});

describe('an answer in a form', () => {
  it.each<[string, Question, Answer]>([
    ['a text', question('longText'), given({ text: 'Two\nlines' })],
    [
      'a choice with its text',
      question('yesNo', { followUp }),
      given({ chosen: ['yes'], text: 'Because', panelOnly: true }),
    ],
    ['entries', posts, given({ rows: [{ post: 'Judge', from: '1998', country: '', link: '' }] })],
    ['files', question('files'), given({ files: ['one', 'two'] })],
    ['a declined question', question('longText'), given({ declined: true })],
  ])('comes back as it was: %s', (_, one, answer) => {
    expect(answerFromFields(one, fieldsFromAnswer(one, answer))).toEqual({ answer, unreadable: [] });
  });

  it('leaves out empty rows, options that are not offered and what the kind does not have', () => {
    const sent = { 'Q1-chosen': ['yes', 'perhaps'], 'Q1-row-0-post': 'x', 'Q1-text': ' Why ' };

    expect(answerFromFields(question('yesNo', { followUp }), sent).answer).toEqual(
      given({ chosen: ['yes'], text: 'Why' }),
    );
    expect(answerFromFields(posts, { 'Q1-row-1-post': 'Judge', 'Q1-row-0-post': ' ' }).answer.rows).toEqual([
      { post: 'Judge', from: '', country: '', link: '' },
    ]);
  });

  it('does not count a language that stands in its row without a level', () => {
    const { answer } = answerFromFields(tongues, { 'Q1-row-0-language': 'en', 'Q1-row-1-language': 'Wolof' });

    expect(answer.rows.map(({ language }) => language)).toEqual(['Wolof']);
  });

  it('names the field whose signs cannot be stored', () => {
    const { answer, unreadable } = answerFromFields(question('longText'), { 'Q1-text': 'a\u0000b' });

    expect(unreadable).toEqual(['Q1-text']);
    expect(isBlank(answer)).toBe(true);
  });

  it('keeps what was written before it was declined, and hands nothing of it in', () => {
    const declined = fitted(question('longText'), given({ text: 'No', declined: true }));

    expect(declined).toEqual(given({ text: 'No', declined: true }));
    expect(handedIn(declined)).toEqual(given({ declined: true }));
    expect(handedIn(given({ text: 'Yes' }))).toEqual(given({ text: 'Yes' }));
  });
});
