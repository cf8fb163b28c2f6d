import { inLanguage, Passage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { Link, View } from '../../common/web/rendering';
import { PublicCriterion, PublicElection, PublicFramework, SiteData } from '../domain/site-data';
import { AnchorView, anchorsOf } from './parts/criterion-rows';
import { bands, BandView } from './parts/ratings';
import { publicPaths } from './public.paths';

export interface CriteriaIndexPage extends View {
  lead: string;
  rows: { title: string; href: string; text: string }[];
  stamp: string;
}

export interface CriteriaPage extends View {
  lead: string;
  about: string[];
  election: Link | null;
  criteria: {
    id: string;
    number: number;
    title: Passage;
    kind: string;
    question: Passage;
    legalBasis: Passage;
    evidence: Passage;
    anchors: AnchorView[];
  }[];
  bands: BandView[];
  hash: string;
}

/** The criteria in force for each post. */
export function criteriaIndexPage(data: SiteData, words: Words): CriteriaIndexPage {
  return {
    template: 'public/criteria/index',
    title: words.t('site.criteria.title'),
    description: words.t('site.criteria.description'),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(words.lang) },
      { label: words.t('site.criteria.title'), href: null },
    ],
    section: 'criteria',
    lead: words.t('site.criteria.lead'),
    rows: inForce(data.frameworks).map((framework) => ({
      title: words.t(`elections.post.${framework.post}`),
      href: publicPaths.framework(words.lang, framework.post),
      text: versionOf(framework, words),
    })),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** The newest published version for each post, in the order in which they are given. */
export function inForce(frameworks: readonly PublicFramework[]): PublicFramework[] {
  const newest = new Map<string, PublicFramework>();
  for (const framework of frameworks)
    if (framework.number > (newest.get(framework.post)?.number ?? 0)) newest.set(framework.post, framework);
  return [...newest.values()];
}

/** One framework in full; `election` when it is shown as that election's criteria. */
export function criteriaPage(framework: PublicFramework, election: PublicElection | null, words: Words): CriteriaPage {
  const { lang } = words;
  const post = words.t(`elections.post.${framework.post}`);
  const electionTitle = election && inLanguage(election.title, lang).text;
  const title = words.t('site.criteria.titleOf', { post });
  return {
    template: 'public/criteria/show',
    title: electionTitle ? words.t('site.criteria.titleOfElection', { election: electionTitle }) : title,
    description: words.t('site.criteria.descriptionOf', { post }),
    breadcrumbs: election
      ? [
          { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
          { label: electionTitle ?? '', href: publicPaths.election(lang, election.slug) },
          { label: words.t('site.criteria.title'), href: null },
        ]
      : [
          { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
          { label: words.t('site.criteria.title'), href: publicPaths.criteria(lang) },
          { label: post, href: null },
        ],
    section: election ? 'elections' : 'criteria',
    lead: words.t('site.criteria.leadOf', { post }),
    about: [versionOf(framework, words), words.t('site.criteria.weights'), words.t('site.criteria.frozen')],
    election: election && { label: electionTitle ?? '', href: publicPaths.election(lang, election.slug) },
    criteria: framework.criteria.map((criterion, index) => criterionView(criterion, index + 1, words)),
    bands: bands(framework.categories, words),
    hash: words.t('site.criteria.hash', { hash: framework.contentHash }),
  };
}

function versionOf({ number, publishedAt, criteria }: PublicFramework, words: Words): string {
  const date = publishedAt ? words.date(publishedAt) : words.t('site.elections.notKnown');
  return words.t('site.criteria.version', { number, date, count: criteria.length });
}

function criterionView(criterion: PublicCriterion, number: number, words: Words): CriteriaPage['criteria'][number] {
  const { title, question, legalBasis, evidence } = criterion;
  return {
    id: `criterion-${number}`,
    number,
    title: inLanguage(title, words.lang),
    kind: kindOf(criterion, words),
    question: inLanguage(question, words.lang),
    legalBasis: inLanguage(legalBasis, words.lang),
    evidence: inLanguage(evidence, words.lang),
    anchors: anchorsOf(criterion, words),
  };
}

function kindOf({ kind, weightBp, floor }: PublicCriterion, words: Words): string {
  if (kind === 'threshold') return words.t('site.criterion.threshold');
  const weight = words.t('site.criteria.weight', { weight: words.number(weightBp / 100) });
  return floor === null ? weight : `${weight} ${words.t('site.criteria.floor', { floor })}`;
}
