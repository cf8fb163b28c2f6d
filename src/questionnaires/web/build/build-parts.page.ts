import { inLanguage, LocalizedText, OFFERED_LANGUAGES, Passage, Words } from '../../../common/text';
import { postButton, PostButtonView, tag, TagView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import {
  type Direction,
  hasSetting,
  numberOf,
  type Question,
  questionByCode,
  questionsOf,
  type Section,
  textsOf,
} from '../../domain';
import { audienceTag, optionLabel } from '../question/question.page';
import { buildPaths } from './build.paths';
import type { Ground } from './ground';

/** What can be done with a section or a question of a draft. */
export interface PartActs {
  edit: Link;
  remove: Link;
  buttons: PostButtonView[];
}

export interface QuestionRow {
  id: string;
  number: number;
  prompt: Passage;
  guidance: Passage | null;
  tags: TagView[];
  facts: string;
  condition: string | null;
  criteria: string;
  acts: PartActs | null;
}

export interface SectionView {
  id: string;
  title: Passage;
  guidance: Passage | null;
  missing: TagView[];
  acts: PartActs | null;
  questions: QuestionRow[];
  empty: string | null;
  add: Link[];
}

export function sectionView(words: Words, ground: Ground, section: Section): SectionView {
  const { questionnaire, version } = ground;
  const { lang } = words;
  const link = (key: string, href: string): Link => ({ label: words.t(`questions.build.${key}`), href });
  return {
    id: `p-${section.code}`,
    title: inLanguage(section.title, lang),
    guidance: section.guidance && inLanguage(section.guidance, lang),
    missing: missingTags(words, [section.title, section.guidance]),
    acts: version.status === 'draft' ? sectionActs(words, ground, section) : null,
    questions: section.questions.map((question) => questionRow(words, ground, question)),
    empty: section.questions.length === 0 ? words.t('questions.build.emptySection') : null,
    add:
      version.status === 'draft'
        ? [
            link('addQuestion', buildPaths.newQuestion(lang, questionnaire.id, section.code)),
            link('fromBank', buildPaths.bankFor(lang, questionnaire.id, section.code)),
          ]
        : [],
  };
}

function sectionActs(words: Words, { questionnaire, version }: Ground, { code, title }: Section): PartActs {
  const { lang } = words;
  const { sections } = version.content;
  const about = inLanguage(title, lang).text || code;
  const move = mover(words, about, version.rev, buildPaths.sectionMoves(lang, questionnaire.id, code));
  return {
    edit: { label: words.t('questions.build.editSection'), href: buildPaths.section(lang, questionnaire.id, code) },
    remove: { label: words.t('questions.build.remove'), href: buildPaths.sectionRemoval(lang, questionnaire.id, code) },
    buttons: [
      ...(sections[0]?.code === code ? [] : [move('up')]),
      ...(sections.at(-1)?.code === code ? [] : [move('down')]),
    ],
  };
}

export function questionRow(words: Words, ground: Ground, question: Question): QuestionRow {
  const { version, criteria } = ground;
  const named = criteria.filter(({ code }) => question.criteria.includes(code));
  return {
    id: `p-${question.code}`,
    number: numberOf(version.content, question.code),
    prompt: inLanguage(question.prompt, words.lang),
    guidance: question.guidance && inLanguage(question.guidance, words.lang),
    tags: [
      audienceTag(words, question),
      ...missingTags(
        words,
        textsOf(question).map(([, text]) => text),
      ),
    ],
    facts: factsOf(words, question),
    condition: conditionOf(words, ground, question),
    criteria:
      named.length > 0
        ? words.t('questions.build.bearsOn', {
            criteria: words.list(named.map(({ title }) => inLanguage(title, words.lang).text)),
          })
        : words.t('questions.build.bearsOnNone'),
    acts: version.status === 'draft' ? questionActs(words, ground, question) : null,
  };
}

function questionActs(words: Words, { questionnaire, version }: Ground, { code, prompt }: Question): PartActs {
  const { lang } = words;
  const { id } = questionnaire;
  const all = questionsOf(version.content);
  const about = inLanguage(prompt, lang).text || code;
  const move = mover(words, about, version.rev, buildPaths.questionMoves(lang, id, code));
  const isFirst = version.content.sections[0]?.questions[0]?.code === code;
  const isLast = all.at(-1)?.code === code && version.content.sections.at(-1)?.questions.at(-1)?.code === code;
  return {
    edit: { label: words.t('questions.build.edit'), href: buildPaths.question(lang, id, code) },
    remove: { label: words.t('questions.build.remove'), href: buildPaths.questionRemoval(lang, id, code) },
    buttons: [
      ...(isFirst ? [] : [move('up')]),
      ...(isLast ? [] : [move('down')]),
      postButton({
        action: buildPaths.questionCopies(lang, id, code),
        label: words.t('questions.build.duplicate'),
        about,
        rev: version.rev,
      }),
    ],
  };
}

const mover =
  (words: Words, about: string, rev: number, action: string) =>
  (direction: Direction): PostButtonView =>
    postButton({ action, label: words.t(`questions.build.${direction}`), about, rev, fields: { direction } });

/** 'Long text, at most 400 words. Required.' */
function factsOf(words: Words, question: Question): string {
  const { kind, wordLimit, options, columns, most, followUp, required } = question;
  const has = (setting: Parameters<typeof hasSetting>[1]) => hasSetting(kind, setting);
  const said = (key: string, count: number) => words.t(`questions.facts.${key}`, { count });
  return [
    `${words.t(`questions.kind.${kind}`)}.`,
    ...(has('wordLimit') && wordLimit !== null ? [said('words', wordLimit)] : []),
    ...(has('options') ? [said('options', options.length)] : []),
    ...(has('columns') ? [said('columns', columns.length)] : []),
    ...(has('most') && most !== null ? [said('most', most)] : []),
    ...(followUp ? [said('followUp', followUp.wordLimit)] : []),
    words.t(required ? 'questions.facts.required' : 'questions.facts.optional'),
  ].join(' ');
}

/** 'Asked only if question 12 was answered: Yes.' */
export function conditionOf(words: Words, { version }: Ground, { showIf }: Question): string | null {
  if (showIf === null) return null;
  const decider = questionByCode(version.content, showIf.question);
  if (!decider) return words.t('questions.build.conditionGone');
  return words.t('questions.build.condition', {
    number: numberOf(version.content, decider.code),
    options: words.list(showIf.options.map((option) => optionLabel(words, decider, option))),
  });
}

/** One tag for each language in which one of the texts is missing. */
export function missingTags(words: Words, texts: readonly (LocalizedText | null)[]): TagView[] {
  return OFFERED_LANGUAGES.filter((language) =>
    texts.some((text) => text !== null && !text.texts[language]?.trim()),
  ).map((language) =>
    tag(words.t('questions.build.missing', { language: words.t(`common.language.${language}`) }), 'amber'),
  );
}
