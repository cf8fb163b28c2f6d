import { inLanguage } from '../../../../common/text/localized-text';
import { Words } from '../../../../common/text/words';
import type { CycleStudy } from '../../../analytics/analytics.service';
import type { AnalyticsData } from '../analytics.page';

/** What the page says about a study, besides its statistics. */
export function analyticsData(words: Words, cycleId: string, study: CycleStudy): AnalyticsData {
  const { standing, counted, leftOut, file } = study;
  const seated = new Set(study.studied.seated);
  return {
    cycleId,
    election: inLanguage(standing.election.title, words.lang).text,
    framework: standing.framework.content,
    candidates: counted.map(({ candidacy, recused }) => ({
      slug: candidacy.slug,
      name: candidacy.name,
      recused: recused.filter((id) => seated.has(id)).length,
    })),
    letters: file.raters,
    scores: file.ratings.length,
    seed: file.options.seed,
    leftOut,
  };
}
