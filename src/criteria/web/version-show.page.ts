import { inLanguage, LocalizedText, OFFERED_LANGUAGES, Passage, Words } from '../../common/text';
import {
  factsList,
  FactView,
  note,
  NoteView,
  postButton,
  PostButtonView,
  tag,
  TagView,
} from '../../common/web/components';
import type { Crumb, View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { Criterion, inOrder, locate, percent, Problem, ProblemPage, RatingOutcome } from '../domain';
import { criteriaPaths } from './criteria.paths';

interface Link {
  label: string;
  href: string;
}

/** One text of a version, with the languages in which it is missing. */
export interface TextView {
  term: string;
  passage: Passage;
  missing: TagView | null;
}

export interface CriterionView {
  id: string;
  number: number;
  code: string;
  title: Passage;
  facts: string;
  texts: TextView[];
  steps: { value: number; label: Passage; descriptor: Passage; missing: TagView | null }[];
  /** What a draft allows. */
  edit: Link | null;
  remove: Link | null;
  moves: PostButtonView[];
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
  ratings: { name: Passage; score: string; meaning: Passage; missing: TagView | null }[];
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
    ready:
      isDraft && problems.length === 0
        ? note({
            text: words.t('criteria.version.ready'),
            link: link('publish', criteriaPaths.publication(lang, version.id)),
          })
        : null,
    actions: [
      ...(data.before
        ? [
            {
              label: words.t('criteria.show.changesFrom', { number: data.before.number }),
              href: criteriaPaths.difference(lang, version.id, data.before.id),
            },
          ]
        : []),
      ...(isDraft
        ? [
            link('publish', criteriaPaths.publication(lang, version.id)),
            link('discard', criteriaPaths.discard(lang, version.id)),
          ]
        : []),
    ],
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

function settingsOf(words: Words, { content }: FrameworkVersionRead): FactView[] {
  const { quorum, thresholdRule } = content;
  const row = (key: string, value: string) => ({ term: words.t(`criteria.setting.${key}`), value });
  const share = ([part, whole]: readonly [number, number]) => words.t('criteria.setting.share', { part, whole });
  return factsList([
    row('source', inLanguage(content.source, words.lang).text),
    row('quorum', words.t(`criteria.setting.quorumOf.${quorum.base}`, { min: quorum.min, share: share(quorum.share) })),
    row(
      'threshold',
      words.t('criteria.setting.thresholdSays', { level: thresholdRule.minLevel, share: share(thresholdRule.share) }),
    ),
    row('coverage', words.t('criteria.setting.coverageSays', { percent: percent(words, content.minCoverageBp) })),
  ]);
}

function criterionView(
  words: Words,
  version: FrameworkVersionRead,
  criterion: Criterion,
  index: number,
  count: number,
): CriterionView {
  const { lang } = words;
  const id = version.criterionIds[criterion.code] ?? '';
  const isDraft = version.status === 'draft';
  const title = inLanguage(criterion.title, lang);
  const move = (direction: 'up' | 'down') =>
    postButton({
      action: criteriaPaths.moves(lang, version.id, id),
      label: words.t(`criteria.version.${direction}`),
      about: title.text,
      fields: { direction },
      rev: version.rev,
    });
  return {
    id: `c-${criterion.code}`,
    number: index + 1,
    code: criterion.code,
    title,
    facts: criterionFacts(words, criterion),
    texts: (['question', 'legalBasis', 'evidence'] as const).map((part) =>
      textView(words, words.t(`criteria.part.${part}`), criterion[part]),
    ),
    steps: criterion.scale.map(({ value, label, descriptor }) => ({
      value,
      label: inLanguage(label, lang),
      descriptor: inLanguage(descriptor, lang),
      missing: missingTag(words, label, descriptor),
    })),
    edit: isDraft
      ? { label: words.t('common.action.edit'), href: criteriaPaths.criterion(lang, version.id, id) }
      : null,
    remove: isDraft
      ? { label: words.t('common.action.remove'), href: criteriaPaths.removal(lang, version.id, id) }
      : null,
    moves: isDraft ? [...(index > 0 ? [move('up')] : []), ...(index < count - 1 ? [move('down')] : [])] : [],
  };
}

function criterionFacts(words: Words, criterion: Criterion): string {
  if (criterion.kind === 'threshold') return words.t('criteria.version.threshold', { level: criterion.floor ?? 0 });
  const weight = words.t('criteria.version.weight', { percent: percent(words, criterion.weightBp) });
  return criterion.floor === null
    ? weight
    : words.t('criteria.version.weightAndFloor', { weight, floor: criterion.floor });
}

function textView(words: Words, term: string, text: LocalizedText): TextView {
  return { term, passage: inLanguage(text, words.lang), missing: missingTag(words, text) };
}

/** Languages that are offered and in which one of these texts is empty. */
export function missingTag(words: Words, ...texts: LocalizedText[]): TagView | null {
  const missing = OFFERED_LANGUAGES.filter((lang) => texts.some((text) => !text.texts[lang]?.trim()));
  return missing.length === 0
    ? null
    : tag(
        words.t('criteria.version.missing', {
          languages: words.list(missing.map((lang) => words.t(`common.language.${lang}`))),
        }),
        'amber',
      );
}

function ratingsOf(words: Words, { content }: FrameworkVersionRead): VersionShowPage['ratings'] {
  const row = (item: RatingOutcome, score: string) => ({
    name: inLanguage(item.name, words.lang),
    score,
    meaning: inLanguage(item.meaning, words.lang),
    missing: missingTag(words, item.name, item.meaning),
  });
  const scoreOf = (minScore: number | null) =>
    minScore === null
      ? words.t('criteria.rating.byThreshold')
      : words.t('criteria.rating.from', { score: scoreInWords(words, minScore) });
  return [
    ...content.ratingCategories.map((category) => row(category, scoreOf(category.minScore))),
    ...content.outcomes.map((outcome) => row(outcome, words.t('criteria.rating.outcome'))),
  ];
}

/** 400 hundredths as '4.00', or with the comma of the language. */
function scoreInWords(words: Words, hundredths: number): string {
  const comma = words.number(0.5).includes(',');
  return (hundredths / 100).toFixed(2).replace('.', comma ? ',' : '.');
}
