import * as fc from 'fast-check';
import { BLANK, Rating } from './assessment-content';
import { applySave, Draft, EMPTY_DRAFT, Save } from './draft';

const NOW = '2029-09-12T14:40:00.000Z';
const says = (reason: string): Rating => ({ ...BLANK, reason });
const save = (given: Partial<Save>): Save => ({
  criterion: 'IND',
  rating: says('x'),
  rev: 0,
  tab: 'a',
  seq: null,
  ...given,
});

/** Applies saves as they arrive; each that is taken raises the revision. */
function store(saves: Save[]): { draft: Draft; rev: number; kinds: string[] } {
  let draft = EMPTY_DRAFT;
  let rev = 0;
  const kinds = saves.map((one) => {
    const outcome = applySave(draft, rev, one, NOW);
    if (outcome.kind === 'saved') ({ draft, rev } = outcome);
    return outcome.kind;
  });
  return { draft, rev, kinds };
}

describe('saving a criterion', () => {
  it('takes the first save and remembers where it came from', () => {
    const { draft, rev } = store([save({ seq: 1 })]);

    expect(rev).toBe(1);
    expect(draft.ratings.IND).toEqual(says('x'));
    expect(draft.marks.IND).toEqual({ rev: 1, tab: 'a', seq: 1, at: NOW });
  });

  it('writes nothing when nothing was changed', () => {
    expect(store([save({}), save({ rev: 1 }), save({ criterion: 'LAW', rating: BLANK, rev: 1 })]).kinds).toEqual([
      'saved',
      'unchanged',
      'unchanged',
    ]);
  });

  it('shows both texts when another window saved the same criterion', () => {
    const { draft, rev } = store([save({ rating: says('theirs') })]);

    const outcome = applySave(draft, rev, save({ rating: says('mine'), tab: 'b' }), NOW);

    expect(outcome).toEqual({ kind: 'conflict', rev: 1, theirs: says('theirs'), savedAt: NOW });
  });

  it('lets two windows write two criteria', () => {
    expect(store([save({ tab: 'a' }), save({ tab: 'b', criterion: 'LAW' })]).kinds).toEqual(['saved', 'saved']);
  });

  it('takes the next save of a page whose last answer was lost on the way', () => {
    const { draft, kinds } = store([save({ seq: 1 }), save({ seq: 2, rating: says('more') })]);

    expect(kinds).toEqual(['saved', 'saved']);
    expect(draft.ratings.IND?.reason).toBe('more');
  });

  it('ignores a delayed save and a repeated one', () => {
    const late = save({ seq: 1, rating: says('early') });
    const { draft, kinds } = store([save({ seq: 2, rating: says('later') }), late, late]);

    expect(kinds).toEqual(['saved', 'outdated', 'outdated']);
    expect(draft.ratings.IND?.reason).toBe('later');
  });

  it('lets a delayed save of one window not undo what another window has saved since', () => {
    const { draft } = store([save({ seq: 1 })]);
    const other = applySave(draft, 1, save({ tab: 'b', rev: 1, seq: 1, rating: says('other') }), NOW);
    if (other.kind !== 'saved') throw new Error(other.kind);

    expect(applySave(other.draft, 2, save({ seq: 2, rating: says('late') }), NOW).kind).toBe('conflict');
  });
});

describe('properties of saving', () => {
  const numbered = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });

  it('keeps the newest of one page, whatever is lost, repeated or late', () => {
    fc.assert(
      fc.property(numbered, fc.array(fc.nat()), (seqs, again) => {
        const arriving = [...seqs, ...again.map((at) => seqs[at % seqs.length] as number)];
        const { draft } = store(arriving.map((seq) => save({ seq, rating: says(`text ${seq}`) })));

        expect(draft.ratings.IND?.reason).toBe(`text ${Math.max(...seqs)}`);
      }),
    );
  });

  it('gives exactly one of several windows on one revision the word, if they say different things', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (windows) => {
        const saves = Array.from({ length: windows }, (_, n) =>
          save({ tab: `t${n}`, rating: says(`text ${n}`), seq: 1 }),
        );
        const { kinds } = store(saves);

        expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
        expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(windows - 1);
      }),
    );
  });
});
