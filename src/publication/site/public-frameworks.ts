import { FrameworkVersionRead } from '../../criteria';
import { PublicFramework } from '../domain/site-data';
import { publicCategories } from './public-candidates';

/** A published framework version as readers see it, criteria in their order. */
export function publicFramework(version: FrameworkVersionRead): PublicFramework {
  const { content } = version;
  return {
    id: version.id,
    post: version.post,
    name: content.name,
    number: version.number,
    publishedAt: version.publishedAt ?? '',
    contentHash: version.contentHash ?? '',
    criteria: [...content.criteria]
      .sort((a, b) => a.position - b.position)
      .map(({ code, kind, title, question, legalBasis, evidence, weightBp, floor, scale }) => ({
        code,
        kind,
        title,
        question,
        legalBasis,
        evidence,
        weightBp,
        floor,
        scale: scale.map(({ value, label, descriptor }) => ({ value, label, descriptor })),
      })),
    categories: publicCategories(content),
  };
}
