import { NewFact, POST_KIND, postValue, WORK_KIND, workValue } from '../../elections';
import type { DemoBackground } from '../content/backgrounds';

/** Posts and publications as facts; none where the example states none. */
export function backgroundFacts(background: DemoBackground | undefined): NewFact[] {
  if (!background) return [];
  const { posts, works, source } = background;
  const shared = { source, asOf: null, confidence: 'verified' as const };
  return [
    ...posts.map((post, index) => ({ ...shared, kind: POST_KIND, value: postValue(post), position: 2001 + index })),
    ...works.map((work, index) => ({ ...shared, kind: WORK_KIND, value: workValue(work), position: 3001 + index })),
  ];
}
