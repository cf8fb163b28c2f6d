import type { TraceStep } from '../../../aggregation';
import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { trail, TrailItemView } from '../../../common/web/components/trail';
import { Link } from '../../../common/web/rendering';
import { categoryName, traceSentences } from '../../../deliberation';
import { PublicAssessment, PublicFramework, PublicProfile, SiteData } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { historyTrail } from './history-trail';
import { bands, BandView } from './ratings';
import { tookPart } from './took-part';
import { voteLines } from './verdict';

export interface MethodSection {
  bands: BandView[];
  finding: FindingView | null;
  part: string[];
  history: TrailItemView[];
  historyEmpty: string;
  take: Link[];
  hash: string | null;
}

export interface FindingView {
  reasons: Passage;
  vote: string[];
  trace: string[];
  indications: string[];
  differs: { lead: string; reason: Passage } | null;
}

/** How the page came to be, and how to check it. */
export function methodSection(
  data: SiteData,
  profile: PublicProfile,
  framework: PublicFramework | null,
  words: Words,
): MethodSection {
  const { assessment, candidate, revision } = profile;
  const isPlain = candidate.status === 'not_assessed';
  return {
    bands: framework && !isPlain ? bands(framework.categories, words, assessment?.grade ?? null) : [],
    finding: assessment && framework ? findingOf(assessment, framework, words) : null,
    part: assessment ? tookPart(assessment, words) : [],
    history: trail(historyTrail(profile, words)),
    historyEmpty: words.t(isPlain ? 'site.history.facts' : 'site.history.none', { date: words.date(data.asOf) }),
    take: takeAway(profile, words),
    hash: revision ? words.t('site.profile.hash', { hash: revision.contentHash }) : null,
  };
}

function findingOf(assessment: PublicAssessment, framework: PublicFramework, words: Words): FindingView {
  const { vote, grade, reasons, differenceReason, indicated, indications } = assessment;
  return {
    reasons: inLanguage(reasons, words.lang),
    vote: vote ? voteLines(vote, grade, words).map((text) => words.t('common.sentence', { text })) : [],
    trace: traceSentences(assessment.trace as TraceStep[], framework, words),
    indications: (indications ?? []).map(({ code, members }) =>
      words.t('site.method.indication', { rating: categoryName(code, framework, words), count: members }),
    ),
    differs: differenceReason
      ? {
          lead: words.t('site.method.differs', { indicated: categoryName(indicated, framework, words) }),
          reason: inLanguage(differenceReason, words.lang),
        }
      : null,
  };
}

function takeAway({ revision, electionSlug, candidate }: PublicProfile, words: Words): Link[] {
  const { lang } = words;
  const link = (part: string, href: string): Link => ({ label: words.t(`site.take.${part}`), href });
  const files = revision
    ? [
        link('json', publicPaths.profileFile(electionSlug, candidate.slug, revision.number)),
        link('signature', publicPaths.signatureFile(electionSlug, candidate.slug, revision.number)),
        link('verify', `${publicPaths.data(lang)}#verify`),
        link('permanent', publicPaths.version(lang, electionSlug, candidate.slug, revision.number)),
      ]
    : [];
  return [...files, link('method', publicPaths.method(lang)), link('report', publicPaths.reportAnError(lang))];
}
