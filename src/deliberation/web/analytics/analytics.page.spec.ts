import { cycleStatistics, CycleStatistics } from '../../../aggregation';
import { testWords } from '../../../common/text/test-words';
import { defaultFrameworks } from '../../../criteria';
import { studyFile } from '../../domain/study-file';
import { AnalyticsData, analyticsPage } from './analytics.page';
import { computingPage } from './computing.page';

const framework = defaultFrameworks.find(({ post }) => post === 'judge')!;
const MEMBERS = ['A', 'B', 'C', 'D', 'E'];
type ScoreOf = (candidate: number, member: number, criterion: number) => number | null;

const mixed: ScoreOf = (i, j, c) => 2 + ((i * 2 + j + c) % 3) + (j === 0 ? -1 : 0);

/** The page on so many candidates, scored by the members that `scoreOf` gives a score of. */
function pageOn(candidates: number, scoreOf: ScoreOf, lang: 'en' | 'fr' = 'en', change?: Partial<CycleStatistics>) {
  const slugs = Array.from({ length: candidates }, (_, i) => `candidate-${i}`);
  const file = studyFile(
    {
      name: 'judges',
      framework,
      quorumMin: 3,
      seated: MEMBERS,
      candidates: slugs.map((slug, i) => ({
        slug,
        recused: [],
        assessments: MEMBERS.map((member, j) => ({
          member,
          ratings: Object.fromEntries(framework.criteria.map(({ code }, c) => [code, { value: scoreOf(i, j, c) }])),
        })),
      })),
    },
    new Map(MEMBERS.map((letter) => [letter, letter])),
  );
  const data: AnalyticsData = {
    cycleId: 'c',
    election: 'Election',
    framework,
    candidates: slugs.map((slug) => ({ slug, name: slug.toUpperCase(), recused: 0 })),
    letters: file.raters,
    scores: file.ratings.length,
    seed: file.options.seed,
    leftOut: { open: 0, withdrawn: 0, notYours: 0 },
  };
  return analyticsPage(testWords(lang), data, { ...cycleStatistics(file), ...change });
}
type Page = ReturnType<typeof pageOn>;
const section = (page: Page, id: string) => page.sections.find((one) => one.id === id)!;
const textOf = (page: Page, id: string): string => {
  const { paragraphs, table } = section(page, id);
  return [...paragraphs, ...(table?.rows ?? []).flatMap((row) => row.cells.map(({ text }) => text))].join(' | ');
};

describe('the page of statistics', () => {
  it('says of each number what it cannot say', () => {
    const page = pageOn(5, mixed);

    expect(page.sections.map(({ id }) => id)).toEqual(['severity', 'influence', 'means', 'weights']);
    for (const { limit } of [page.ratings, ...page.sections]) expect(limit).not.toBe('');
  });

  it('says nothing of a colleague from four scored candidates, and something from five', () => {
    const [four, five] = [pageOn(4, mixed), pageOn(5, mixed)];

    for (const id of ['severity', 'influence']) {
      expect(textOf(four, id)).toContain('fewer than five candidates');
      expect(textOf(five, id)).not.toContain('fewer than five candidates');
    }
    expect(textOf(five, 'severity')).toMatch(/points (stricter|milder) \(standard error/);
    expect(textOf(four, 'severity')).not.toMatch(/standard error/);
  });

  it.each([
    ['no two scores', (_i: number, j: number) => (j === 0 ? 3 : null), /no candidate has two scores/, /fewer than two/],
    ['all the same', () => 4, /all scores on this criterion are the same/, /all scores are the same/],
    [
      'a member missing',
      (i: number, j: number) => (j === 4 ? null : 2 + (i % 3)),
      /alpha, ordinal\) is 1/,
      /every member/,
    ],
  ] as [string, ScoreOf, RegExp, RegExp][])('has a sentence for %s', (_case, scoreOf, alpha, reliability) => {
    const [criterion] = pageOn(5, scoreOf).criteria;

    expect(criterion?.alpha).toMatch(alpha);
    expect(criterion?.reliability).toMatch(reliability);
  });

  it.each([
    [{ error: 'insufficient_data' }, /too few scores/],
    [{ error: 'no_variance' }, /explain every score exactly/],
    [{ error: 'too_many_raters' }, /more than 500 members/],
    [{ error: 'disconnected', n_components: 2, components: [] }, /2 groups of members/],
  ] as [CycleStatistics['severity'], RegExp][])('refuses severity in words: %p', (severity, sentence) => {
    const page = pageOn(5, mixed, 'en', { severity });

    expect(textOf(page, 'severity')).toMatch(sentence);
    expect(section(page, 'severity').table).toBeNull();
  });

  it('gives no severity to members who do not differ, and no mean where a criterion has no score', () => {
    const same = pageOn(6, (i, _j, c) => 2 + ((i + c) % 3));
    expect(textOf(same, 'severity')).toMatch(/explain every score exactly|no difference between members/);

    const gap = pageOn(5, (_i, _j, c) => (c === framework.criteria.length - 1 ? null : 3));
    expect(textOf(gap, 'means')).toContain('a criterion that carries weight has no score');
    expect(gap.ratings.table?.rows[0]?.cells.map(({ text }) => text)).toContain('5 count, 3 are needed');
  });

  it('tells a missing quorum and an unscored threshold as insufficient information', () => {
    const quorum = pageOn(5, (_i, j) => (j < 2 ? 4 : null)).ratings.table?.rows[0]?.cells.at(-1)?.text;
    const threshold = framework.criteria.findIndex(({ kind }) => kind === 'threshold');
    const unscored = pageOn(5, (_i, _j, c) => (c === threshold ? null : 4)).ratings.table?.rows[0]?.cells.at(-1)?.text;

    expect([quorum, unscored]).toEqual([
      'Insufficient information: no quorum',
      'Insufficient information: nobody scored a threshold',
    ]);
  });

  it('has all its words in French', () => {
    expect(pageOn(5, mixed, 'fr').sections.map(({ title }) => title)).toContain('Sévérité des membres');
  });

  it('tells how far a computation is, or that it failed', () => {
    const words = testWords('en');
    const running = computingPage(words, { cycleId: 'c', run: { state: 'running', done: 3, of: 9, ahead: 1 } });
    const failed = computingPage(words, { cycleId: 'c', run: { state: 'failed' } });

    expect([running.status, running.progress?.text, running.ahead]).toEqual([
      200,
      '3 of 9',
      '1 other computation comes first.',
    ]);
    expect([failed.status, failed.progress, failed.ahead]).toEqual([500, null, null]);
    expect(failed.again.href).toBe('/en/panel-room/chair/cycles/c/analytics');
  });
});
