import { inLanguage, Words } from '../../common/text';
import { CellInput, dataTable, postButton, PostButtonView, TableView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkRead, FrameworkVersionRead } from '../criteria.queries';
import { criteriaPaths } from './criteria.paths';
import { draftOf, inForce } from './frameworks-index.page';

export interface FrameworkShowPage extends View {
  lede: string;
  table: TableView;
  newVersion: PostButtonView | null;
}

/** One framework: its versions, newest first, and what differs from one to the next. */
export function frameworkShowPage(words: Words, framework: FrameworkRead): FrameworkShowPage {
  const newest = framework.versions.at(-1);
  const source = inForce(framework);
  const title = newest ? inLanguage((source ?? newest).content.name, words.lang).text : framework.post;
  const columns = ['version', 'status', 'published', 'criteria', 'changes'].map((key) => ({
    label: words.t(`criteria.show.column.${key}`),
    end: key === 'criteria',
  }));
  const rows = framework.versions
    .map((version, index) => ({ cells: cellsOf(words, version, framework.versions[index - 1]) }))
    .reverse();
  return {
    template: 'secretariat/criteria/show',
    title,
    breadcrumbs: [
      { label: words.t('criteria.index.title'), href: criteriaPaths.index(words.lang) },
      { label: title, href: null },
    ],
    section: 'criteria',
    lede: words.t('criteria.show.lede', { post: words.t(`elections.post.${framework.post}`) }),
    table: dataTable({ caption: words.t('criteria.show.caption'), columns, rows }, words),
    newVersion:
      source && !draftOf(framework)
        ? postButton({
            action: criteriaPaths.newVersion(words.lang, source.id),
            label: words.t('criteria.show.newVersion'),
            small: false,
            quiet: false,
          })
        : null,
  };
}

function cellsOf(words: Words, version: FrameworkVersionRead, before: FrameworkVersionRead | undefined): CellInput[] {
  const changes: CellInput = before
    ? {
        text: words.t('criteria.show.changesFrom', { number: before.number }),
        href: criteriaPaths.difference(words.lang, version.id, before.id),
      }
    : words.t('common.none');
  return [
    {
      text: words.t('criteria.version.number', { number: version.number }),
      href: criteriaPaths.version(words.lang, version.id),
    },
    {
      tag: words.t(`criteria.status.${version.status}`),
      tone: version.status === 'published' ? 'done' : version.status === 'draft' ? 'amber' : 'line',
    },
    version.publishedAt ? words.date(version.publishedAt) : words.t('common.none'),
    words.number(version.content.criteria.length),
    changes,
  ];
}
