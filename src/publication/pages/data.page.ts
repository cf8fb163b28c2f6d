import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, SiteData } from '../domain/site-data';
import { publicPaths } from './public.paths';

export interface DataPage extends View {
  lead: string;
  files: TableView | null;
  empty: string;
  dictionary: { name: string; meaning: string }[];
  key: Link;
  commands: string[];
  stamp: string;
}

/** Fields of a published file that need a word; keys of the locale's dictionary. */
const FIELDS = [
  ['schema', 'schema'],
  ['electionSlug', 'election'],
  ['candidate', 'candidate'],
  ['facts[]', 'facts'],
  ['assessment.frameworkId', 'framework'],
  ['assessment.grade', 'grade'],
  ['assessment.indicated', 'indicated'],
  ['assessment.vote', 'vote'],
  ['assessment.counted', 'counted'],
  ['assessment.criteria[].statement', 'statement'],
  ['assessment.criteria[].middle', 'middle'],
  ['assessment.criteria[].counts', 'counts'],
  ['assessment.trace[]', 'trace'],
  ['assessment.reply', 'reply'],
  ['documents[]', 'documents'],
] as const;

/** Files to download, of the whole site or of one election, what is in them and how to check them. */
export function dataPage(data: SiteData, election: PublicElection | null, words: Words): DataPage {
  const { lang } = words;
  const electionTitle = election && inLanguage(election.title, lang).text;
  const files = filesTable(data, election, words);
  return {
    template: 'public/data/show',
    title: electionTitle ? words.t('site.data.titleOf', { election: electionTitle }) : words.t('site.data.title'),
    description: words.t('site.data.lead'),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      ...(election ? [{ label: electionTitle ?? '', href: publicPaths.election(lang, election.slug) }] : []),
      { label: words.t('site.data.crumb'), href: null },
    ],
    section: election ? 'elections' : 'data',
    lead: words.t('site.data.lead'),
    files,
    empty: words.t('site.data.empty'),
    dictionary: FIELDS.map(([name, part]) => ({ name, meaning: words.t(`site.data.field.${part}`) })),
    key: { label: words.t('site.data.key'), href: publicPaths.publicKey() },
    commands: [
      'base64 -d v1.sig.txt > v1.sig',
      'openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in v1.json -sigfile v1.sig',
    ],
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function filesTable(data: SiteData, election: PublicElection | null, words: Words): TableView | null {
  const rows = data.revisions
    .filter(({ electionSlug }) => election === null || electionSlug === election.slug)
    .flatMap(({ electionSlug, candidateSlug, profile }) => {
      const { revision, candidate } = profile;
      if (!revision) return [];
      const at = [electionSlug, candidateSlug, revision.number] as const;
      return [
        {
          cells: [
            { text: candidate.name, href: publicPaths.version(words.lang, ...at) },
            words.t('site.history.version', { number: revision.number, date: words.date(revision.releasedAt) }),
            { text: `v${revision.number}.json`, href: publicPaths.profileFile(...at) },
            { text: `v${revision.number}.sig.txt`, href: publicPaths.signatureFile(...at) },
            { text: `v${revision.number}.manifest.json`, href: publicPaths.manifestFile(...at) },
            { text: revision.contentHash.slice(0, 16) },
          ],
        },
      ];
    });
  const columns = ['name', 'version', 'file', 'signature', 'manifest', 'hash'].map((part) => ({
    label: words.t(`site.data.column.${part}`),
  }));
  return rows.length > 0
    ? dataTable({ caption: words.t('site.data.files'), hideCaption: true, columns, rows }, words)
    : null;
}
