import { inLanguage, Words } from '../../common/text';
import { FactView, note, NoteView, postButton, PostButtonView, tag, TagView } from '../../common/web/components';
import type { Crumb, View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { inOrder, locate, Problem, ProblemPage } from '../domain';
import { criteriaPaths } from './criteria.paths';
import { CriterionView, criterionView, ratingsOf, RatingView, settingsOf } from './version-parts.page';

interface Link {
  label: string;
  href: string;
}

export interface VersionShowPage extends View {
  lede: string;
  state: TagView;
  problems: { title: string; items: { place: string; text: string; href: string }[] } | null;
  ready: NoteView | null;
  actions: Link[];
  newVersion: PostButtonView | null;
  settings: FactView[];
  editSettings: Link | null;
  criteria: CriterionView[];
  addCriterion: Link | null;
  ratings: RatingView[];
  editRatings: Link | null;
}

export interface VersionData {
  version: FrameworkVersionRead;
  /** Problems that keep a draft from being published. */
  problems: Problem[];
  /** The version published before this one, for the page of differences. */
  before: FrameworkVersionRead | null;
  hasDraft: boolean;
}

/** One version whole: rules, criteria with their steps, rating categories. A draft says what is missing and can be edited. */
export function versionShowPage(words: Words, data: VersionData): VersionShowPage {
  const { version, problems } = data;
  const { lang } = words;
  const isDraft = version.status === 'draft';
  const link = (key: string, href: string): Link => ({ label: words.t(`criteria.version.${key}`), href });
  return {
    template: 'secretariat/criteria/version',
    title: versionTitle(words, version),
    breadcrumbs: versionCrumbs(words, version),
    section: 'criteria',
    lede: ledeOf(words, version),
    state: tag(
      words.t(`criteria.status.${version.status}`),
      isDraft ? 'amber' : version.status === 'published' ? 'done' : 'line',
    ),
    problems: isDraft && problems.length > 0 ? problemsOf(words, data) : null,
    ready: isDraft && problems.length === 0 ? readyNote(words, version) : null,
    actions: actionsOf(words, data),
    newVersion:
      version.status === 'published' && !data.hasDraft
        ? postButton({ action: criteriaPaths.newVersion(lang, version.id), label: words.t('criteria.show.newVersion') })
        : null,
    settings: settingsOf(words, version),
    editSettings: isDraft ? link('editSettings', criteriaPaths.edit(lang, version.id)) : null,
    criteria: inOrder(version.content).map((criterion, index, all) =>
      criterionView(words, version, criterion, index, all.length),
    ),
    addCriterion: isDraft ? link('addCriterion', criteriaPaths.newCriterion(lang, version.id)) : null,
    ratings: ratingsOf(words, version),
    editRatings: isDraft ? link('editRatings', criteriaPaths.ratings(lang, version.id)) : null,
  };
}

export function versionTitle(words: Words, version: FrameworkVersionRead): string {
  return words.t('criteria.version.title', {
    name: inLanguage(version.content.name, words.lang).text,
    number: version.number,
  });
}

export function versionCrumbs(words: Words, version: FrameworkVersionRead, below: string | null = null): Crumb[] {
  return [
    { label: words.t('criteria.index.title'), href: criteriaPaths.index(words.lang) },
    {
      label: inLanguage(version.content.name, words.lang).text,
      href: criteriaPaths.framework(words.lang, version.frameworkId),
    },
    {
      label: words.t('criteria.version.number', { number: version.number }),
      href: below === null ? null : criteriaPaths.version(words.lang, version.id),
    },
    ...(below === null ? [] : [{ label: below, href: null }]),
  ];
}

function ledeOf(words: Words, version: FrameworkVersionRead): string {
  if (version.status === 'draft') return words.t('criteria.version.lede.draft');
  const date = version.publishedAt ? words.date(version.publishedAt) : '';
  return words.t(`criteria.version.lede.${version.status}`, { date, hash: (version.contentHash ?? '').slice(0, 16) });
}

function problemsOf(words: Words, { version, problems }: VersionData): VersionShowPage['problems'] {
  const items = problems.map((problem) => {
    const { place, text, page } = locate(problem, version.content, words);
    return { place, text, href: hrefOf(words, version, page) };
  });
  return { title: words.t('criteria.version.problems', { count: items.length }), items };
}

function hrefOf(words: Words, version: FrameworkVersionRead, page: ProblemPage): string {
  if (page.kind === 'criterion')
    return criteriaPaths.criterion(words.lang, version.id, version.criterionIds[page.code] ?? '');
  if (page.kind === 'ratings') return criteriaPaths.ratings(words.lang, version.id);
  return page.kind === 'settings' ? criteriaPaths.edit(words.lang, version.id) : '#criteria';
}

function actionsOf(words: Words, { version, before }: VersionData): Link[] {
  const { lang } = words;
  const changes = (older: FrameworkVersionRead): Link => ({
    label: words.t('criteria.show.changesFrom', { number: older.number }),
    href: criteriaPaths.difference(lang, version.id, older.id),
  });
  const ofDraft = [
    { label: words.t('criteria.version.publish'), href: criteriaPaths.publication(lang, version.id) },
    { label: words.t('criteria.version.discard'), href: criteriaPaths.discard(lang, version.id) },
  ];
  return [...(before ? [changes(before)] : []), ...(version.status === 'draft' ? ofDraft : [])];
}

function readyNote(words: Words, version: FrameworkVersionRead): NoteView {
  const link = { label: words.t('criteria.version.publish'), href: criteriaPaths.publication(words.lang, version.id) };
  return note({ text: words.t('criteria.version.ready'), link });
}
