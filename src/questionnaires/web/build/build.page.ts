import { inLanguage, Passage, Words } from '../../../common/text';
import {
  FactView,
  factsList,
  note,
  NoteView,
  postButton,
  PostButtonView,
  tag,
  TagView,
} from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { ContentProblem, draftOf, type QuestionnaireVersionRead, questionsOf, uncoveredCriteria } from '../../domain';
import { letterPaths } from '../letters/letter.paths';
import { buildPaths } from './build.paths';
import { missingTags, SectionView, sectionView } from './build-parts.page';
import { buildCrumbs, nameOf } from './crumbs.page';
import type { Ground } from './ground';
import { LocatedProblem, located } from './problems.page';

export interface BuildPage extends View {
  lede: string;
  state: TagView;
  actions: Link[];
  newVersion: PostButtonView | null;
  problems: { title: string; items: LocatedProblem[] } | null;
  ready: NoteView | null;
  uncovered: NoteView | null;
  intro: { title: Passage; lead: Passage; missing: TagView[]; edit: Link | null };
  facts: FactView[];
  deadline: Link;
  sections: SectionView[];
  addSection: Link | null;
  versions: { version: Link; state: string; changes: Link | null }[];
}

/** One questionnaire whole: what it asks, what is missing, and while there is a draft everything by which it changes. */
export function buildPage(words: Words, ground: Ground, problems: readonly ContentProblem[]): BuildPage {
  const { questionnaire, election, version } = ground;
  const { lang } = words;
  const isDraft = version.status === 'draft';
  const link = (key: string, href: string): Link => ({ label: words.t(`questions.build.${key}`), href });
  const { title, lead, sections } = version.content;
  return {
    template: 'secretariat/questionnaires/build',
    title: nameOf(words, questionnaire, election),
    breadcrumbs: buildCrumbs(words, ground),
    section: 'questionnaires',
    lede: ledeOf(words, version),
    state: tag(words.t(`questions.status.${version.status}`), TONES[version.status]),
    actions: actionsOf(words, ground),
    newVersion: draftOf(questionnaire)
      ? null
      : postButton({
          action: buildPaths.newVersion(lang, questionnaire.id),
          label: words.t('questions.build.newVersion'),
          small: false,
          quiet: false,
        }),
    problems: isDraft && problems.length > 0 ? problemsOf(words, ground, problems) : null,
    ready: isDraft && problems.length === 0 ? note({ text: words.t('questions.build.ready') }) : null,
    uncovered: uncoveredNote(words, ground),
    intro: {
      title: inLanguage(title, lang),
      lead: inLanguage(lead, lang),
      missing: missingTags(words, [title, lead]),
      edit: isDraft ? link('editSettings', buildPaths.settings(lang, questionnaire.id)) : null,
    },
    facts: factsOf(words, ground),
    deadline: link(questionnaire.dueAt ? 'moveDeadline' : 'setDeadline', buildPaths.deadline(lang, questionnaire.id)),
    sections: sections.map((section) => sectionView(words, ground, section)),
    addSection: isDraft ? link('addSection', buildPaths.newSection(lang, questionnaire.id)) : null,
    versions: versionsOf(words, ground),
  };
}

const TONES = { draft: 'amber', published: 'done', retired: 'line' } as const;

function ledeOf(words: Words, { status, publishedAt, contentHash, number }: QuestionnaireVersionRead): string {
  if (status === 'draft') return words.t('questions.build.lede.draft', { number });
  const date = publishedAt ? words.date(publishedAt) : '';
  return words.t('questions.build.lede.published', { number, date, hash: (contentHash ?? '').slice(0, 16) });
}

function actionsOf(words: Words, { questionnaire, version }: Ground): Link[] {
  const { lang } = words;
  const { id } = questionnaire;
  const link = (key: string, href: string): Link => ({ label: words.t(`questions.build.${key}`), href });
  // The preview shows what will be asked, or else what is.
  const isLatest = version.status === 'draft' || (version.status === 'published' && !draftOf(questionnaire));
  return [
    ...(isLatest && version.content.sections.length > 0 ? [link('preview', buildPaths.preview(lang, id, 1))] : []),
    ...(version.status === 'draft'
      ? [link('publish', buildPaths.publication(lang, id)), link('discard', buildPaths.discard(lang, id))]
      : []),
    { label: words.t('letters.build.messages'), href: letterPaths.messages(lang, id) },
    { label: words.t('letters.build.tracking'), href: letterPaths.tracking(lang, id) },
  ];
}

function problemsOf(words: Words, ground: Ground, problems: readonly ContentProblem[]): BuildPage['problems'] {
  const items = located(words, ground, problems);
  return { title: words.t('questions.build.problems', { count: items.length }), items };
}

function uncoveredNote(words: Words, { questionnaire, version, criteria }: Ground): NoteView | null {
  // The State tells about the nomination; what the candidate can do is asked of the candidate.
  if (questionnaire.respondent === 'state') return null;
  const codes = uncoveredCriteria(
    version.content,
    criteria.map(({ code }) => code),
  );
  if (codes.length === 0) return null;
  const names = criteria
    .filter(({ code }) => codes.includes(code))
    .map(({ title }) => inLanguage(title, words.lang).text);
  return note({
    text: words.t('questions.build.uncovered', { criteria: words.list(names), count: codes.length }),
    tone: 'amber',
  });
}

function factsOf(words: Words, { questionnaire, version }: Ground): FactView[] {
  const questions = questionsOf(version.content);
  const row = (key: string, value: string) => ({ term: words.t(`questions.build.fact.${key}`), value });
  return factsList([
    row('respondent', words.t(`questions.new.to.${questionnaire.respondent}`)),
    row('questions', words.number(questions.length)),
    row('panelOnly', words.number(questions.filter(({ visibility }) => visibility === 'panel').length)),
    row('due', questionnaire.dueAt ? words.dateTime(questionnaire.dueAt) : words.t('questions.index.noDue')),
  ]);
}

function versionsOf(words: Words, { questionnaire }: Ground): BuildPage['versions'] {
  return [...questionnaire.versions].reverse().map((version) => ({
    version: {
      label: words.t('questions.build.version', { number: version.number }),
      href: buildPaths.version(words.lang, questionnaire.id, version.number),
    },
    state: version.publishedAt
      ? words.t(`questions.build.since.${version.status}`, { date: words.date(version.publishedAt) })
      : words.t('questions.status.draft'),
    changes:
      version.number > 1
        ? {
            label: words.t('questions.build.changes', { number: version.number - 1 }),
            href: buildPaths.changes(words.lang, questionnaire.id, version.number),
          }
        : null,
  }));
}
