import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components';
import type { ReleasedProfile } from '../data/revisions.repository';
import { publicPaths } from '../pages/public.paths';
import { hashInGroups } from './approval-view';

/** Published versions, newest first, with the hash of each. */
export function versionRows(words: Words, { revisions }: ReleasedProfile): TableView {
  return dataTable(
    {
      caption: words.t('publication.versions.title'),
      columns: ['version', 'reason', 'hash'].map((key) => ({ label: words.t(`publication.versions.column.${key}`) })),
      rows: [...revisions].reverse().map(({ row, profile }) => ({
        cells: [
          {
            text: words.t(`publication.versions.${row.kind}`, { number: row.number }),
            href: publicPaths.version(words.lang, profile.electionSlug, profile.candidate.slug, row.number),
            small: words.dateTime(row.release_at),
          },
          inLanguage(row.reason, words.lang).text,
          hashInGroups(row.content_hash),
        ],
      })),
    },
    words,
  );
}
