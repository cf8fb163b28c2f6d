import { testWords } from '../../text/test-words';
import { dotPlot } from './dot-plot';
import { ScoreCounts } from './scores-in-words';
import { strip } from './strip';

const spoken = (counts: ScoreCounts, lang: 'en' | 'fr' = 'en') => {
  const { middle, counts: inWords } = dotPlot(counts, testWords(lang));
  return `${middle} ${inWords}`.trim();
};

describe('the sentence of a dot plot', () => {
  it.each<[ScoreCounts, string, string]>([
    [
      [0, 0, 2, 4, 2],
      'Middle score 4 of 5. Two gave 3, four gave 4 and two gave 5.',
      'Note médiane\u00a0: 4 sur 5. Deux membres ont donné 3, quatre ont donné 4 et deux ont donné 5.',
    ],
    [
      [0, 0, 0, 4, 4],
      'Middle score 4 to 5 of 5. Four gave 4 and four gave 5.',
      'Note médiane\u00a0: entre 4 et 5 sur 5. Quatre membres ont donné 4 et quatre ont donné 5.',
    ],
    [
      [1, 0, 0, 1, 1],
      'Middle score 4 of 5. One gave 1, one gave 4 and one gave 5.',
      'Note médiane\u00a0: 4 sur 5. Un membre a donné 1, un a donné 4 et un a donné 5.',
    ],
    [[0, 13, 0, 0, 0], 'Middle score 2 of 5. 13 gave 2.', 'Note médiane\u00a0: 2 sur 5. 13 membres ont donné 2.'],
    [
      [0, 0, 1, 1, 0],
      'Fewer than three members scored this, so the scores are not shown.',
      'Moins de trois membres ont noté ce critère\u00a0: les notes ne sont pas montrées.',
    ],
    [[0, 0, 0, 0, 0], 'No member scored this.', 'Aucun membre n’a noté ce critère.'],
  ])('says %j in English and French', (counts, english, french) => {
    expect(spoken(counts)).toBe(english);
    expect(spoken(counts, 'fr')).toBe(french);
  });
});

describe('the drawing of a dot plot', () => {
  it('has one dot per member, each in the column of its score', () => {
    const { svg } = dotPlot([0, 0, 2, 4, 2], testWords());

    expect(svg?.dots.map((dot) => dot.x)).toEqual([140, 140, 196, 196, 196, 196, 252, 252]);
    expect(svg?.dots.slice(0, 2).map((dot) => dot.y)).toEqual([58.5, 42]);
  });

  it('marks the middle score, or both when it lies between two', () => {
    const marked = (counts: ScoreCounts) =>
      dotPlot(counts, testWords()).svg?.columns.filter((column) => column.isMiddle);

    expect(marked([0, 0, 2, 4, 2])?.map((column) => column.label)).toEqual(['4']);
    expect(marked([0, 0, 0, 4, 4])?.map((column) => column.label)).toEqual(['4', '5']);
  });

  it('draws the line from the lowest to the highest score given', () => {
    expect(dotPlot([0, 0, 2, 4, 2], testWords()).svg?.range).toEqual({ from: 129.5, to: 262.5 });
  });

  it('puts 1 at the right in Arabic', () => {
    const { svg } = dotPlot([3, 0, 0, 0, 0], testWords('ar'));

    expect(svg?.dots.map((dot) => dot.x)).toEqual([252, 252, 252]);
    expect(svg?.columns[0]).toMatchObject({ label: '1', x: 252 });
  });

  it('leaves room for the highest column of the page, so that axes line up', () => {
    const [low, high] = [
      dotPlot([0, 0, 3, 0, 0], testWords(), { rows: 6 }),
      dotPlot([0, 0, 0, 6, 0], testWords(), { rows: 6 }),
    ];

    expect(low.svg?.height).toBe(high.svg?.height);
  });

  it('shows nothing that could identify one of two members', () => {
    expect(dotPlot([0, 0, 1, 1, 0], testWords())).toMatchObject({ svg: null, counts: '' });
    expect(strip([0, 0, 1, 1, 0], testWords())).toEqual({
      svg: null,
      short: 'Not shown',
      counts: 'Fewer than three members scored this, so the scores are not shown.',
    });
  });
});

describe('strip', () => {
  it('gives circles areas in proportion to the members', () => {
    const { svg, short } = strip([0, 0, 0, 3, 5], testWords());

    expect(svg?.circles).toEqual([
      { x: 84, radius: 5.4, isMiddle: false },
      { x: 108, radius: 6.9, isMiddle: true },
    ]);
    expect(short).toBe('5 of 5');
  });
});
