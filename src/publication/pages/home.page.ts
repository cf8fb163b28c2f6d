import { inLanguage } from '../../common/text/localized-text';
import { capitalised, numberInWords } from '../../common/text/number-in-words';
import { Words } from '../../common/text/words';
import { agreement, AgreementView } from '../../common/web/components/agreement';
import { dotPlot, DotPlotView } from '../../common/web/components/dot-plot';
import { trail, TrailItemView } from '../../common/web/components/trail';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, SiteData } from '../domain/site-data';
import { BenchDrawing, benchDrawing } from './parts/bench-drawing';
import { dayInWords } from './parts/days';
import { byVote, ElectionRow, electionRow, isAhead } from './parts/election-rows';
import { bands, BandView } from './parts/ratings';
import { latestChanges } from './parts/latest-changes';
import { timeline } from './parts/timeline';
import { publicPaths } from './public.paths';

export interface HomePage extends View {
  lead: string;
  actions: { primary: Link; quiet: Link };
  bench: BenchDrawing | null;
  benchCaption: string;
  ahead: ElectionRow[];
  past: ElectionRow[];
  allElections: Link;
  sample: DotPlotView;
  agreements: AgreementView[];
  bands: BandView[];
  stands: { title: string; items: TrailItemView[] } | null;
  changes: { label: string; href: string; at: string }[];
  links: { corrections: Link; data: Link; method: Link };
  stamp: string;
}

const PAST_SHOWN = 4;
/** The invented scores of the explanation: two gave 3, four gave 4, two gave 5. */
const SAMPLE = [0, 0, 2, 4, 2] as const;

export function homePage(data: SiteData, words: Words): HomePage {
  const { lang } = words;
  const ahead = data.elections.filter(isAhead).sort(byVote);
  const next = ahead.find(({ isAssessed }) => isAssessed) ?? ahead[0] ?? null;
  const past = data.elections
    .filter((election) => !isAhead(election))
    .sort(byVote)
    .reverse();
  const link = (part: string, href: string): Link => ({ label: words.t(`site.home.${part}`), href });
  return {
    template: 'public/home/show',
    title: headline(next, words),
    description: words.t('site.home.description'),
    breadcrumbs: [],
    fullWidth: true,
    lead: words.t('site.home.lead'),
    actions: {
      primary: next ? nextLink(next, words) : link('allElections', publicPaths.elections(lang)),
      quiet: link('method', publicPaths.method(lang)),
    },
    ...benchOf(next, words),
    ahead: ahead.map((election) => electionRow(election, data, words)),
    past: past.slice(0, PAST_SHOWN).map((election) => electionRow(election, data, words)),
    allElections: link('allElections', publicPaths.elections(lang)),
    sample: dotPlot(SAMPLE, words),
    agreements: (['close', 'some_spread', 'divided'] as const).map((level) => agreement(level, words)),
    bands: bands(categoriesOf(next, data), words),
    stands: next ? standsOf(next, data, words) : null,
    changes: latestChanges(data, words),
    links: {
      corrections: link('allChanges', publicPaths.corrections(lang)),
      data: link('data', publicPaths.data(lang)),
      method: link('method', publicPaths.method(lang)),
    },
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function headline(next: PublicElection | null, words: Words): string {
  if (!next) return words.t('site.home.titleNone');
  const { continuingJudges: continuing, seats, post } = next;
  if (post === 'judge' && continuing !== null && continuing + seats === 18)
    return words.t('site.home.titleBenchIn', {
      count: seats,
      seats: capitalised(words, numberInWords(words, seats)),
      when: dayInWords((next.voteStartsOn ?? next.when).slice(0, 7), words),
    });
  return inLanguage(next.title, words.lang).text;
}

function nextLink({ slug, candidates }: PublicElection, words: Words): Link {
  const count = candidates.length;
  const label = count > 0 ? words.t('site.home.seeCandidates', { count }) : words.t('site.home.seeElection');
  return { label, href: publicPaths.election(words.lang, slug) };
}

function benchOf(next: PublicElection | null, words: Words): Pick<HomePage, 'bench' | 'benchCaption'> {
  const bench = next?.post === 'judge' ? benchDrawing(next.continuingJudges, next.seats) : null;
  if (!next || !bench) return { bench: null, benchCaption: '' };
  const continuing = next.continuingJudges ?? 0;
  return { bench, benchCaption: words.t('site.home.benchCaption', { continuing, count: next.seats }) };
}

/** The categories of the election coming up, or of the newest criteria for judges. */
function categoriesOf(
  next: PublicElection | null,
  { frameworks }: SiteData,
): SiteData['frameworks'][number]['categories'] {
  const newest = frameworks.filter(({ post }) => post === 'judge').sort((a, b) => b.number - a.number)[0];
  const framework = frameworks.find(({ id }) => id === next?.frameworkId) ?? newest ?? frameworks[0];
  return framework?.categories ?? [];
}

function standsOf(next: PublicElection, data: SiteData, words: Words): HomePage['stands'] {
  const items = timeline(next, data.asOf, words);
  return items.length > 0 ? { title: inLanguage(next.title, words.lang).text, items: trail(items) } : null;
}
