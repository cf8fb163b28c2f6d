import { applyNote, bothTexts, isNotePlace, NoteSave } from './private-note';

const stored = { text: 'Stored', tab: 'a', seq: 3 };
const save = (given: Partial<NoteSave> = {}): NoteSave => ({ text: 'New', rev: 2, tab: 'a', seq: 4, ...given });

describe('a private note', () => {
  it.each([
    [
      'the first save',
      null,
      0,
      save({ rev: 0 }),
      { kind: 'saved', rev: 1, content: { text: 'New', tab: 'a', seq: 4 } },
    ],
    ['nothing written', null, 0, save({ text: '', rev: 0 }), { kind: 'unchanged', rev: 0 }],
    ['a later save', stored, 2, save(), { kind: 'saved', rev: 3, content: { text: 'New', tab: 'a', seq: 4 } }],
    ['a late one of the same page', stored, 2, save({ seq: 3 }), { kind: 'outdated', rev: 2 }],
    ['the same text', stored, 2, save({ text: 'Stored' }), { kind: 'unchanged', rev: 2 }],
    ['another window, behind', stored, 2, save({ tab: 'b', rev: 1 }), { kind: 'conflict', rev: 2, theirs: 'Stored' }],
    [
      'another window, up to date',
      stored,
      2,
      save({ tab: 'b' }),
      { kind: 'saved', rev: 3, content: { text: 'New', tab: 'b', seq: 4 } },
    ],
    [
      'the button without script',
      stored,
      2,
      save({ seq: null }),
      { kind: 'saved', rev: 3, content: { text: 'New', tab: 'a', seq: 0 } },
    ],
    [
      'an emptied note',
      stored,
      2,
      save({ text: '' }),
      { kind: 'saved', rev: 3, content: { text: '', tab: 'a', seq: 4 } },
    ],
  ] as const)('of %s', (_name, before, rev, sent, expected) => {
    expect(applyNote(before, rev, sent)).toEqual(expected);
  });

  it('stands on the candidate or on a passage, and nowhere else', () => {
    const id = '00000000-0000-4000-8000-000000000001';

    expect(['candidate', `${id}.1`, id, `${id}.0`, 'x', ''].map(isNotePlace)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('loses neither of two texts', () => {
    expect(bothTexts('One', 'Two')).toBe('One\n\nTwo');
    expect(bothTexts('', 'Two')).toBe('Two');
  });
});
