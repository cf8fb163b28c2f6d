import * as fc from 'fast-check';
import type { PostHeld, Work } from '../../elections';
import { likelyConflicts, RecordedCandidate, RecordedPerson } from './likely-conflicts';

const post = (institution: string, from: number, until: number | null, serviceOf: string | null = null) => ({
  institution,
  from,
  until,
  serviceOf,
  source: null,
});
const work = (title: string, authors: string[] = [], year: number | null = 2015) => ({
  title,
  year,
  authors,
  source: null,
});
const member = (given: Partial<RecordedPerson> = {}): RecordedPerson => ({
  names: ['Marta Ilves'],
  nationality: 'EST',
  posts: [],
  works: [],
  ...given,
});
const candidate = (given: Partial<RecordedCandidate> = {}): RecordedCandidate => ({
  names: ['Henrik Solvang-Dahl'],
  nationality: 'NOR',
  nominatingState: 'NOR',
  posts: [],
  works: [],
  ...given,
});

type Case = [string, Partial<RecordedPerson>, Partial<RecordedCandidate>, string[]];
const CASES: Case[] = [
  ['nothing in common', {}, {}, []],
  ['the same nationality, once where the State also nominated', { nationality: 'NOR' }, {}, ['nationality']],
  [
    'the nationality of the nominating State alone',
    { nationality: 'SWE' },
    { nominatingState: 'SWE' },
    ['nominating_state'],
  ],
  ['no nationality recorded', {}, { nationality: null, nominatingState: null }, []],
  [
    'one institution in overlapping years',
    { posts: [post('Court A', 2000, 2005)] },
    { posts: [post('Court A', 2005, null)] },
    ['institution'],
  ],
  [
    'one institution, one after the other',
    { posts: [post('Court A', 2000, 2004)] },
    { posts: [post('Court A', 2005, 2010)] },
    [],
  ],
  [
    'two institutions in the same years',
    { posts: [post('Court A', 2000, 2005)] },
    { posts: [post('Court B', 2000, 2005)] },
    [],
  ],
  [
    'an institution spelt in two ways',
    { posts: [post('Université de Liège', 2000, null)] },
    { posts: [post('the UNIVERSITE de Liege.', 1990, null)] },
    ['institution'],
  ],
  ['service of the State that nominated', { posts: [post('Ministry', 1999, 2003, 'NOR')] }, {}, ['state_service']],
  ['service of another State', { posts: [post('Ministry', 1999, 2003, 'DNK')] }, {}, []],
  [
    'a work in both records',
    { works: [work('Proof at a distance')] },
    { works: [work('Proof, at a distance')] },
    ['work'],
  ],
  ['a work of the member that names the candidate', { works: [work('On proof', ['H. Solvang-Dahl'])] }, {}, ['work']],
  ['a work of the candidate that names the member', {}, { works: [work('On proof', ['Marta Ilves'])] }, ['work']],
  ['works with others', { works: [work('On proof', ['A. Other'])] }, { works: [work('On doubt', ['A. Other'])] }, []],
];

describe('likely conflicts', () => {
  it.each(CASES)('%s', (_name, own, theirs, kinds) => {
    expect(likelyConflicts(member(own), candidate(theirs)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('say what they rest on and in which years', () => {
    const [found] = likelyConflicts(
      member({ posts: [post('Court A', 2000, 2008)] }),
      candidate({ posts: [post('Court A', 2005, null)] }),
    );
    expect(found).toMatchObject({
      own: { post: { institution: 'Court A', from: 2000, until: 2008 } },
      candidate: { post: { institution: 'Court A', from: 2005, until: null } },
      years: { from: 2005, until: 2008 },
    });
  });

  const posts: fc.Arbitrary<PostHeld & { source: null }> = fc.record({
    institution: fc.constantFrom('Court A', 'court a', 'Ministry', 'University'),
    from: fc.integer({ min: 1990, max: 2010 }),
    until: fc.option(fc.integer({ min: 2010, max: 2029 })),
    serviceOf: fc.constantFrom('NOR', 'EST', null),
    source: fc.constant(null),
  });
  const works: fc.Arbitrary<Work & { source: null }> = fc.record({
    title: fc.constantFrom('On proof', 'On doubt'),
    year: fc.constantFrom(2015, null),
    authors: fc.constantFrom([], ['M. Ilves'], ['H. Solvang-Dahl']),
    source: fc.constant(null),
  });
  const lists = { posts: fc.array(posts, { maxLength: 4 }), works: fc.array(works, { maxLength: 3 }) };
  const anyPair = fc.tuple(
    fc.record(lists).map((given) => member(given)),
    fc.record(lists).map((given) => candidate(given)),
  );
  const keys = (own: RecordedPerson, theirs: RecordedCandidate) =>
    likelyConflicts(own, theirs)
      .map(({ key }) => key)
      .sort();

  it('have one key each, which does not depend on the order of entries', () => {
    fc.assert(
      fc.property(anyPair, ([own, theirs]) => {
        const found = keys(own, theirs);
        const turned = <T extends RecordedPerson>(one: T) => ({
          ...one,
          posts: [...one.posts].reverse(),
          works: [...one.works].reverse(),
        });
        expect(new Set(found).size).toBe(found.length);
        expect(keys(turned(own), turned(theirs))).toEqual(found);
      }),
    );
  });

  it('never become fewer when more is recorded', () => {
    fc.assert(
      fc.property(anyPair, posts, ([own, theirs], more) => {
        const after = keys({ ...own, posts: [...own.posts, more] }, theirs);
        expect(after).toEqual(expect.arrayContaining(keys(own, theirs)));
      }),
    );
  });

  it('are none where neither States nor entries are shared', () => {
    fc.assert(
      fc.property(anyPair, ([own]) => {
        const stranger = candidate({ nominatingState: 'WSM', nationality: 'WSM' });
        const alone = { ...own, works: own.works.map((one) => ({ ...one, authors: [] })) };
        expect(keys(alone, stranger)).toEqual([]);
      }),
    );
  });
});
