import { Words } from '../../../common/text/words';
import { progress, ProgressView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { analyticsCrumbs } from './analytics.page';
import { analyticsPaths } from './analytics.paths';

export interface ComputingPage extends View {
  lead: string;
  ahead: string | null;
  progress: ProgressView | null;
  again: Link;
}

export type Unfinished = { state: 'running'; done: number; of: number; ahead: number } | { state: 'failed' };

/** Stands in for the statistics while they are computed, or when they could not be. */
export function computingPage(words: Words, data: { cycleId: string; run: Unfinished }): ComputingPage {
  const { run, cycleId } = data;
  const running = run.state === 'running' ? run : null;
  return {
    template: 'panel/analytics/computing',
    title: words.t(`analytics.computing.${run.state}.title`),
    breadcrumbs: analyticsCrumbs(words),
    section: 'chair',
    status: run.state === 'failed' ? 500 : 200,
    lead: words.t(`analytics.computing.${run.state}.lead`),
    ahead: running && running.ahead > 0 ? words.t('analytics.computing.ahead', { count: running.ahead }) : null,
    progress: running && progress(words, running.done, running.of),
    again: { label: words.t('analytics.computing.again'), href: analyticsPaths.show(words.lang, cycleId) },
  };
}
