import { onlyIn } from '../../common/text/localized-text';
import { testWords } from '../../common/text/test-words';
import { backgroundIn, postValue, workValue } from './background';
import { factText } from './fact-text';

const post = { institution: 'Supreme Court of Norway', from: 2010, until: 2018, serviceOf: 'NOR' };
const work = { title: 'Proof at a distance', year: 2015, authors: ['A. Other'] };
const source = onlyIn('en', 'Curriculum vitae, page 2');
const fact = (kind: string, recorded: ReturnType<typeof postValue>, isCited = true) => ({
  kind,
  recorded,
  source,
  isCited,
});

describe('the background of a person', () => {
  it('is read from facts as it was recorded, other facts left out', () => {
    const facts = [fact('post_held', postValue(post)), fact('work', workValue(work)), fact('born', '1970')];
    expect(backgroundIn(facts)).toEqual({ posts: [{ ...post, source }], works: [{ ...work, source }] });
  });

  it('keeps a post that lasts, a work without year, and a statement without source', () => {
    const lasting = { ...post, until: null, serviceOf: null };
    const undated = { ...work, year: null, authors: [] };
    const facts = [fact('post_held', postValue(lasting), false), fact('work', workValue(undated), false)];
    expect(backgroundIn(facts)).toEqual({
      posts: [{ ...lasting, source: null }],
      works: [{ ...undated, source: null }],
    });
  });

  it('can be read in words like any fact', () => {
    const words = testWords('en');
    expect(factText('post_held', postValue(post), words)).toBe(
      'Supreme Court of Norway, 2010 to 2018, in the service of Norway',
    );
    expect(factText('work', workValue(work), words)).toBe('Proof at a distance, with A. Other, 2015');
    expect(factText('work', workValue({ ...work, year: null, authors: [] }), words)).toBe('Proof at a distance');
    expect(factText('post_held', postValue({ ...post, until: null, serviceOf: null }), words)).toBe(
      'Supreme Court of Norway, from 2010',
    );
  });
});
