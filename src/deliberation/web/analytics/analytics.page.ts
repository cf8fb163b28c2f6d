import { CycleStatistics, METHOD_VERSION } from '../../../aggregation';
import { Words } from '../../../common/text/words';
import { buttons, ButtonsView, factsList, FactView, formTag, FormTag } from '../../../common/web/components';
import { Crumb, View } from '../../../common/web/rendering/view';
import { FrameworkContent } from '../../../criteria';
import { panelRoomPaths } from '../../../panel';
import { analyticsPaths } from './analytics.paths';
import { CriterionSection, criteriaSections } from './parts/criteria-sections';
import { influenceSection } from './parts/influence-section';
import { meansSection } from './parts/means-section';
import { ratingsSection } from './parts/ratings-section';
import { Section } from './parts/section';
import { severitySection } from './parts/severity-section';
import { StudyView } from './parts/study-view';
import { weightsSection } from './parts/weights-section';

export interface AnalyticsPage extends View {
  election: string;
  facts: FactView[];
  ratings: Section;
  criteria: CriterionSection[];
  sections: Section[];
  export: { form: FormTag; actions: ButtonsView };
}

export interface AnalyticsData {
  cycleId: string;
  election: string;
  framework: FrameworkContent;
  candidates: readonly { slug: string; name: string; recused: number }[];
  letters: readonly string[];
  scores: number;
  seed: number;
  leftOut: { open: number; withdrawn: number; notYours: number };
}

/** The statistics of a cycle for its chair. */
export function analyticsPage(words: Words, data: AnalyticsData, statistics: CycleStatistics): AnalyticsPage {
  const { framework, candidates, letters } = data;
  const view: StudyView = { words, framework, candidates, letters, statistics };
  return {
    template: 'panel/analytics/show',
    title: words.t('analytics.title'),
    breadcrumbs: analyticsCrumbs(words),
    section: 'chair',
    election: data.election,
    facts: basis(words, data),
    ratings: ratingsSection(view),
    criteria: criteriaSections(view),
    sections: [severitySection(view), influenceSection(view), meansSection(view), weightsSection(view)],
    export: exportForm(words, data.cycleId),
  };
}

export function analyticsCrumbs(words: Words): Crumb[] {
  return [
    { label: words.t('panel.home.title'), href: panelRoomPaths.home(words.lang) },
    { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(words.lang) },
    { label: words.t('analytics.title'), href: null },
  ];
}

function basis(words: Words, data: AnalyticsData): FactView[] {
  const { open, withdrawn, notYours } = data.leftOut;
  const missing = [
    ...(open > 0 ? [words.t('analytics.basis.open', { count: open })] : []),
    ...(withdrawn > 0 ? [words.t('analytics.basis.withdrawn', { count: withdrawn })] : []),
    ...(notYours > 0 ? [words.t('analytics.basis.notYours', { count: notYours })] : []),
  ];
  const facts = {
    candidates: words.number(data.candidates.length),
    scores: words.number(data.scores),
    members: words.number(data.letters.length),
    leftOut: missing.length === 0 ? words.t('analytics.basis.nothing') : missing.join(' '),
    method: words.t('analytics.basis.methodAndSeed', { method: METHOD_VERSION, seed: data.seed }),
  };
  return factsList(Object.entries(facts).map(([key, value]) => ({ term: words.t(`analytics.basis.${key}`), value })));
}

function exportForm(words: Words, cycleId: string): AnalyticsPage['export'] {
  const button = (format: string) => ({ label: words.t(`analytics.export.${format}`), name: 'format', value: format });
  return {
    form: formTag({ action: analyticsPaths.export(words.lang, cycleId) }),
    actions: buttons(button('json'), { secondary: [button('csv')] }),
  };
}
