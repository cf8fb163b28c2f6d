import { inLanguage, Words } from '../../common/text';
import { dataTable, emptyState, EmptyStateView, TableView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkRead, FrameworkVersionRead } from '../criteria.queries';
import { criteriaPaths } from './criteria.paths';

export interface FrameworksIndexPage extends View {
  lede: string;
  table: TableView | null;
  empty: EmptyStateView | null;
}

export const inForce = (framework: FrameworkRead): FrameworkVersionRead | null =>
  framework.versions.find(({ status }) => status === 'published') ?? null;
export const draftOf = (framework: FrameworkRead): FrameworkVersionRead | null =>
  framework.versions.find(({ status }) => status === 'draft') ?? null;

/** The frameworks of all posts with the version in force and the draft, if there is one. */
export function frameworksIndexPage(words: Words, frameworks: FrameworkRead[]): FrameworksIndexPage {
  const columns = ['name', 'post', 'inForce', 'criteria', 'draft'].map((key) => ({
    label: words.t(`criteria.index.column.${key}`),
    end: key === 'criteria',
  }));
  const rows = frameworks.map((framework) => {
    const current = inForce(framework) ?? framework.versions.at(-1);
    const draft = draftOf(framework);
    return {
      cells: [
        {
          text: current ? inLanguage(current.content.name, words.lang).text : framework.post,
          href: criteriaPaths.framework(words.lang, framework.id),
        },
        words.t(`elections.post.${framework.post}`),
        inForceCell(words, inForce(framework)),
        words.number(current?.content.criteria.length ?? 0),
        draft
          ? {
              text: words.t('criteria.version.number', { number: draft.number }),
              href: criteriaPaths.version(words.lang, draft.id),
            }
          : words.t('common.none'),
      ],
    };
  });
  return {
    template: 'secretariat/criteria/index',
    title: words.t('criteria.index.title'),
    breadcrumbs: [],
    section: 'criteria',
    lede: words.t('criteria.index.lede'),
    table: rows.length > 0 ? dataTable({ caption: words.t('criteria.index.caption'), columns, rows }, words) : null,
    empty: rows.length > 0 ? null : emptyState(words.t('criteria.index.empty')),
  };
}

function inForceCell(words: Words, version: FrameworkVersionRead | null): string {
  if (!version?.publishedAt) return words.t('common.none');
  return words.t('criteria.index.inForce', { number: version.number, date: words.date(version.publishedAt) });
}
