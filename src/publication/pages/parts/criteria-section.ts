import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering';
import { PublicFramework, PublicProfile } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { CriterionRow, criterionRows } from './criterion-rows';

export interface CriteriaSection {
  lead: string;
  rows: CriterionRow[];
  /** Said instead of rows before there is an assessment. */
  empty: string | null;
  link: Link | null;
}

export function criteriaSection(
  profile: PublicProfile,
  framework: PublicFramework | null,
  words: Words,
): CriteriaSection {
  const { assessment, electionSlug, candidate } = profile;
  const rows = assessment && framework ? criterionRows(assessment, framework, words) : [];
  const why = candidate.status === 'withdrawn' ? 'withdrawn' : 'notYet';
  return {
    lead: words.t(rows.length > 0 ? 'site.profile.criteriaLead' : 'site.profile.criteriaLeadNone'),
    rows,
    empty: rows.length > 0 ? null : words.t(`site.profile.criteriaEmpty.${why}`),
    link: framework
      ? { label: words.t('site.profile.toCriteria'), href: publicPaths.electionCriteria(words.lang, electionSlug) }
      : null,
  };
}
