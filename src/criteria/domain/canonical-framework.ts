import { canonicalJson } from '../../common/text/canonical-json';
import type { FrameworkContent } from './framework-content';

/**
 * The one text that stands for a framework's content when it is hashed or compared: keys sorted, criteria by position, steps
 * by value, so that the order in which rows were read does not matter. Categories and outcomes keep theirs: it has a meaning.
 *
 * @throws TypeError where a number is not whole, which `validateFramework` reports first
 */
export function canonicalFramework(content: FrameworkContent): string {
  const criteria = content.criteria
    .map((criterion) => ({ ...criterion, scale: [...criterion.scale].sort((a, b) => a.value - b.value) }))
    .sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1));
  return canonicalJson({ ...content, criteria });
}
