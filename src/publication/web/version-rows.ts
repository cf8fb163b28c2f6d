import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components';
import { PublicProfile } from '../domain/site-data';
import { publicPaths } from '../pages/public.paths';
import { hashInGroups } from './approval-view';

/** Published versions, newest first, with the hash of each. */
export function versionRows(words: Words, { history, electionSlug, candidate }: PublicProfile): TableView {
  return dataTable(
    {
      caption: words.t('publication.versions.title'),
      columns: ['version', 'reason', 'hash'].map((key) => ({ label: words.t(`publication.versions.column.${key}`) })),
      rows: [...history].reverse().map(({ number, kind, releasedAt, reason, contentHash }) => ({
        cells: [
          {
            text: words.t(`publication.versions.${kind}`, { number }),
            href: publicPaths.version(words.lang, electionSlug, candidate.slug, number),
            small: words.dateTime(releasedAt),
          },
          reason ? { passage: inLanguage(reason, words.lang) } : words.t('common.none'),
          hashInGroups(contentHash),
        ],
      })),
    },
    words,
  );
}
