import { inLanguage, Passage, Words } from '../../../common/text';
import { note, NoteView } from '../../../common/web/components';
import { emptyForm, formView } from '../../../common/web/form';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { NO_ANSWER, type Section } from '../../domain';
import { questionLabels } from '../question/question-form.page';
import { QuestionView, questionView } from '../question/question.page';
import { conditionOf } from './build-parts.page';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

export interface PreviewPage extends View {
  notice: NoteView;
  lead: Passage | null;
  place: string;
  heading: Passage;
  guidance: Passage | null;
  sections: { number: number; title: Passage; href: string; isCurrent: boolean; count: string }[];
  questions: { condition: string | null; view: QuestionView }[];
  more: Link[];
}

const NOTHING_TYPED = { answer: NO_ANSWER, files: {}, sendsFilesApart: false, typedIn: null };

/** One section as whoever answers will see it. Every question is there, with a word where it depends on an earlier answer. */
export function previewPage(words: Words, ground: Ground, section: Section): PreviewPage {
  const { content } = ground.version;
  const { lang } = words;
  const at = content.sections.indexOf(section);
  const labels = Object.assign(
    {},
    ...section.questions.map((question) => questionLabels(words, content, question, NO_ANSWER)),
  ) as Record<string, string>;
  const form = formView(emptyForm(), words, labels);
  const href = (number: number) => buildPaths.preview(lang, ground.questionnaire.id, number);
  const title = words.t('questions.preview.title', { number: at + 1 });
  return {
    template: 'secretariat/questionnaires/preview',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    notice: note({ text: words.t('questions.preview.notice'), tone: 'amber' }),
    lead: at === 0 ? inLanguage(content.lead, lang) : null,
    place: words.t('questions.preview.place', { number: at + 1, count: content.sections.length }),
    heading: inLanguage(section.title, lang),
    guidance: section.guidance && inLanguage(section.guidance, lang),
    sections: content.sections.map((one, index) => ({
      number: index + 1,
      title: inLanguage(one.title, lang),
      href: href(index + 1),
      isCurrent: index === at,
      count: words.number(one.questions.length),
    })),
    questions: section.questions.map((question) => ({
      condition: conditionOf(words, ground, question),
      view: questionView(form, { ...NOTHING_TYPED, content, question }),
    })),
    more: [
      ...(at > 0 ? [{ label: words.t('questions.preview.before'), href: href(at) }] : []),
      ...(at + 1 < content.sections.length ? [{ label: words.t('questions.preview.next'), href: href(at + 2) }] : []),
    ],
  };
}
