import {
  AddresseeFacts,
  bringsLink,
  type LetterKind,
  filledLetter,
  leftOutReason,
  unknownPlaceholders,
} from './letter-text';

const VALUES = { name: 'Amara', state: 'Senegal', election: 'E', deadline: 'D', site: 'S', questions: '22', left: '8' };

describe('the text of a letter', () => {
  it.each([
    ['Dear {name}, {left} of {questions}', []],
    ['{nom} and {Name}', ['{nom}', '{Name}']],
    ['{}', ['{}']],
    ['a { alone and } too', ['{ alone and }']],
    ['} before {', ['}', '{']],
    ['{{name}}', ['{', '}']],
  ])('of %j knows what nothing fills', (text, unknown) => {
    expect(unknownPlaceholders(text)).toEqual(unknown);
  });

  it('is filled once, so that a value cannot ask for another', () => {
    expect(filledLetter('{name} {left}', { ...VALUES, name: '{left} $& {name}' })).toBe('{left} $& {name} 8');
  });
});

describe('who gets a letter', () => {
  const facts: AddresseeFacts = {
    isWithdrawn: false,
    hasAddress: true,
    isSubmitted: false,
    canOpen: true,
    isOver: false,
  };

  it.each<[kind: LetterKind, withLink: boolean, change: Partial<AddresseeFacts>, reason: string | null]>([
    ['invitation', true, {}, null],
    ['invitation', true, { canOpen: false }, null],
    ['invitation', true, { isWithdrawn: true, hasAddress: false }, 'withdrawn'],
    ['invitation', true, { hasAddress: false }, 'no_address'],
    ['invitation', true, { isSubmitted: true }, null],
    ['reminder', false, {}, null],
    ['reminder', false, { isSubmitted: true }, 'submitted'],
    ['reminder', false, { canOpen: false }, 'no_link'],
    ['reminder', true, { canOpen: false }, null],
    ['invitation', true, { isOver: true }, 'over'],
    ['reminder', false, { isOver: true }, 'over'],
    ['reminder', false, { isOver: true, isSubmitted: true }, 'submitted'],
    ['extension', false, { isOver: true }, 'over'],
    ['link', true, { isOver: true }, null],
  ])('%s, with a link: %s, given %j', (kind, withLink, change, reason) => {
    expect(leftOutReason({ kind, withLink }, { ...facts, ...change })).toBe(reason);
  });

  it('with a link always where the link is what it is for', () => {
    expect(['invitation', 'link', 'reminder', 'extension'].map((kind) => bringsLink(kind as 'link', false))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
