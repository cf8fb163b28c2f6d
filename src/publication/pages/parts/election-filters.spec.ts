import { testWords } from '../../../common/text/test-words';
import { PublicCandidate } from '../../domain/site-data';
import { aCandidate, anElection } from '../test-site';
import { filterGroups, matching, NO_CHOICE, queryOf, readChoice, removals } from './election-filters';

const LISTS = ['A', 'B', null] as const;
const STATUSES = ['rated', 'in_progress', 'withdrawn'] as const;
const REGIONS = ['AFR', 'WEOG', null] as const;
const GENDERS = ['F', 'M', 'X', null] as const;

/** One candidate of every kind there can be. */
const candidates: PublicCandidate[] = LISTS.flatMap((list) =>
  STATUSES.flatMap((status) =>
    REGIONS.flatMap((region) =>
      GENDERS.map((gender) =>
        aCandidate({ slug: `${list}-${status}-${region}-${gender}`, list, status, region, gender }),
      ),
    ),
  ),
);
const election = anElection({ candidates });
const read = (query: string) => readChoice(new URLSearchParams(query), election);
const shown = (query: string): number => matching(candidates, read(query)).length;

describe('filters of an election', () => {
  it('show every candidate without a choice', () => {
    expect(shown('')).toBe(108);
    expect(queryOf(NO_CHOICE)).toBe('');
  });

  it.each([
    ['list=a', 36],
    ['list=a&list=b', 72],
    ['gender=woman', 27],
    ['gender=woman&gender=other', 54],
    ['region=afr&status=rated', 12],
    ['list=b&region=weog&status=withdrawn&gender=man', 1],
  ])('?%s shows %i of 108', (query, count) => {
    expect(shown(query)).toBe(count);
  });

  it('show for every combination who has one of the chosen values of each filter', () => {
    for (const list of ['', 'a', 'b'])
      for (const status of ['', ...STATUSES])
        for (const region of ['', 'afr', 'weog'])
          for (const gender of ['', 'woman', 'man', 'other']) {
            const query = new URLSearchParams({ list, status, region, gender }).toString();
            const each = [list ? 1 : 3, status ? 1 : 3, region ? 1 : 3, gender ? 1 : 4];
            expect([query, shown(query)]).toEqual([query, each.reduce((all, one) => all * one)]);
          }
  });

  it('mean the same in any order and however often they are named', () => {
    const query = queryOf(read('region=weog&list=b&list=a&list=b'));

    expect(query).toBe('?list=a&list=b&region=weog');
    expect(queryOf(read(query))).toBe(query);
  });

  it('set aside what nobody here is, and what is no filter, at most five of them and shortened', () => {
    expect(read('list=z&status=rated&colour=red&gender=').ignored).toEqual(['z', 'red']);
    expect(read('region=eeg').ignored).toEqual(['eeg']);
    expect(read('__proto__=x&constructor=y').ignored).toEqual(['x', 'y']);
    expect(read(`list=${'z'.repeat(100)}`).ignored[0]).toHaveLength(60);
    expect(read('a=1&b=2&c=3&d=4&e=5&f=6').ignored).toHaveLength(5);
  });

  it('count beside each value how many have it, and leave out groups of one value', () => {
    const groups = filterGroups(election, read('list=a'), testWords('en'));
    const [list] = groups;

    expect(groups.map(({ legend }) => legend)).toEqual(['List', 'Assessment', 'Regional group', 'Gender']);
    expect(list?.choices.map(({ value, count, checked }) => [value, count, checked])).toEqual([
      ['a', 36, true],
      ['b', 36, false],
    ]);
    expect(filterGroups(anElection({ candidates: [aCandidate()] }), NO_CHOICE, testWords('en'))).toEqual([]);
  });

  it('can be taken away one by one', () => {
    expect(removals(election, read('list=a&gender=woman'), testWords('fr'))).toEqual([
      { label: 'A\u00a0: droit pénal', href: '/fr/elections/2029-judges?gender=woman' },
      { label: 'Femmes', href: '/fr/elections/2029-judges?list=a' },
    ]);
  });
});
