import type { FrameworkContent } from '../../criteria';
import type { PassagePlace } from './error-reports';
import type { PublicAssessment } from './public-result';

/** Parts of the finding, in the order in which the candidate reads them. */
export const findingParts = ['rating', 'vote', 'reasons', 'basis', 'trace'] as const;
export type FindingPassage = (typeof findingParts)[number];

/**
 * The numbered passages of an assessment, as the candidate reads it: 1.1 to 1.5 the finding, 2.1 on the criteria, 3.1 on the
 * separate opinions. Their codes hold for this assessment alone.
 */
export function assessmentPassages(
  { criteria, vote, opinions }: PublicAssessment,
  framework: FrameworkContent,
): PassagePlace[] {
  const inOrder = [...framework.criteria].sort((a, b) => a.position - b.position);
  const shown = inOrder
    .map(({ code, title }, index) => ({ code: `criterion.${code}`, number: `2.${index + 1}`, title, own: code }))
    .filter(({ own }) => criteria.some((one) => one.code === own));
  return [
    ...findingParts
      .map((part, index) => ({ code: `finding.${part}`, number: `1.${index + 1}`, title: null, part }))
      .filter(({ part }) => part !== 'vote' || vote !== null)
      .map(({ code, number, title }) => ({ code, number, title })),
    ...shown.map(({ code, number, title }) => ({ code, number, title })),
    ...opinions.map((_, index) => ({ code: `opinion.${index + 1}`, number: `3.${index + 1}`, title: null })),
  ];
}
