import { CONFLICT_QUESTIONS, DeclarationContent, declarationProblems } from './conflict';

const content = (yes: string[], text = ''): DeclarationContent => ({
  answers: Object.fromEntries(
    CONFLICT_QUESTIONS.map((one) => [one, yes.includes(one)]),
  ) as DeclarationContent['answers'],
  text,
  likely: [],
});

describe('a declaration', () => {
  it.each([
    ['six times no', 'none', content([]), {}],
    ['no conflict beside a yes', 'none', content(['employer'], 'x'), { answer: 'noneWithYes' }],
    [
      'no conflict beside a yes, and nothing said',
      'none',
      content(['employer']),
      { answer: 'noneWithYes', text: 'textNeeded' },
    ],
    ['a link disclosed and said', 'disclosed', content(['cases'], 'A case of 2019'), {}],
    ['a link disclosed and not said', 'disclosed', content(['cases'], '  '), { text: 'textNeeded' }],
    ['a link that no question asks about', 'disclosed', content([], 'We are neighbours'), {}],
    ['stepping aside without a word', 'stepped_aside', content([]), { text: 'textNeeded' }],
  ] as const)('%s', (_what, answer, said, problems) => {
    expect(declarationProblems(answer, said)).toEqual(problems);
  });
});
