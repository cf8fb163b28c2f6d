import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering';
import { PublicProfile } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

export interface VersionLine {
  text: string;
  link: Link | null;
}

/** Which version this is and since when; before a release, the day of the facts. */
export function versionLine(
  { revision, candidate, electionSlug }: PublicProfile,
  asOf: string,
  words: Words,
): VersionLine {
  if (!revision) return { text: words.t('site.stamp.page', { date: words.date(asOf) }), link: null };
  return {
    text: words.t('site.stamp.version', { number: revision.number, date: words.date(revision.releasedAt) }),
    link: {
      label: words.t(revision.number > 1 ? 'site.history.whatChanged' : 'site.history.link'),
      href: publicPaths.history(words.lang, electionSlug, candidate.slug),
    },
  };
}

export interface NoticeView {
  title: string;
  text: string;
  link: Link | null;
}

/** Dated notices above the name: a withdrawal, a correction, an older version. */
export function noticesOf(profile: PublicProfile, newest: number | null, words: Words): NoticeView[] {
  const { withdrawal, assessment, revision, candidate, electionSlug } = profile;
  const notices: NoticeView[] = [];
  if (revision && newest !== null && revision.number < newest)
    notices.push({
      title: words.t('site.notice.older', { number: revision.number, date: words.date(revision.releasedAt) }),
      text: words.t('site.notice.olderText', { number: newest }),
      link: {
        label: words.t('site.notice.toNewest'),
        href: publicPaths.candidate(words.lang, electionSlug, candidate.slug),
      },
    });
  if (withdrawal)
    notices.push({
      title: words.t('site.notice.withdrawn', {
        date: words.date(withdrawal.on),
        by: inLanguage(withdrawal.by, words.lang).text,
      }),
      text: words.t(assessment ? 'site.notice.withdrawnAfter' : 'site.notice.withdrawnBefore'),
      link: null,
    });
  if (revision && revision.kind !== 'first')
    notices.push({
      title: words.t(`site.notice.${revision.kind}`, { date: words.date(revision.releasedAt) }),
      text: revision.reason ? inLanguage(revision.reason, words.lang).text : '',
      link: {
        label: words.t('site.history.whatChanged'),
        href: publicPaths.difference(words.lang, electionSlug, candidate.slug, revision.number - 1, revision.number),
      },
    });
  return notices;
}
