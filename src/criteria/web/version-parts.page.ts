import { inLanguage, LocalizedText, OFFERED_LANGUAGES, Passage, Words } from '../../common/text';
import { factsList, FactView, postButton, PostButtonView, tag, TagView } from '../../common/web/components';
import type { FrameworkVersionRead } from '../criteria.queries';
import { Criterion, percent, RatingOutcome } from '../domain';
import { criteriaPaths } from './criteria.paths';

/* Parts of the page of one version. */

interface Link {
  label: string;
  href: string;
}

export interface RatingView {
  name: Passage;
  score: string;
  meaning: Passage;
  missing: TagView | null;
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

/** Source and rules of a version. */
export function settingsOf(words: Words, { content }: FrameworkVersionRead): FactView[] {
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

/** One criterion with its steps; a draft's can be edited, moved and removed. */
export function criterionView(
  words: Words,
  version: FrameworkVersionRead,
  criterion: Criterion,
  index: number,
  count: number,
): CriterionView {
  const { lang } = words;
  const id = version.criterionIds[criterion.code] ?? '';
  const title = inLanguage(criterion.title, lang);
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
    ...(version.status === 'draft' ? actsOn(words, version, { id, title: title.text, index, count }) : NO_ACTS),
  };
}

const NO_ACTS = { edit: null, remove: null, moves: [] };

function actsOn(
  words: Words,
  { id: versionId, rev }: FrameworkVersionRead,
  { id, title, index, count }: { id: string; title: string; index: number; count: number },
): Pick<CriterionView, 'edit' | 'remove' | 'moves'> {
  const { lang } = words;
  const action = criteriaPaths.moves(lang, versionId, id);
  const move = (direction: 'up' | 'down') =>
    postButton({ action, label: words.t(`criteria.version.${direction}`), about: title, fields: { direction }, rev });
  return {
    edit: { label: words.t('common.action.edit'), href: criteriaPaths.criterion(lang, versionId, id) },
    remove: { label: words.t('common.action.remove'), href: criteriaPaths.removal(lang, versionId, id) },
    moves: [...(index > 0 ? [move('up')] : []), ...(index < count - 1 ? [move('down')] : [])],
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

/** Categories best first, then the outcomes. */
export function ratingsOf(words: Words, { content }: FrameworkVersionRead): RatingView[] {
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
