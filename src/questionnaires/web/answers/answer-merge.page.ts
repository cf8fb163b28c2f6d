import type { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  radios,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import type { AnswerConflict } from '../../answering/answers.service';
import {
  answerKinds,
  baseName,
  fieldsFromAnswer,
  fingerprint,
  numberOf,
  type Question,
  questionByCode,
  type QuestionnaireContent,
} from '../../domain';
import { AnswerView, answerView, numbered } from '../question/answer.page';
import { answerPaths } from './answer.paths';

export interface AnswerMergePage extends View {
  lead: string;
  form: FormTag;
  conflicts: { title: string; at: string; mine: AnswerView; theirs: AnswerView; choice: ChoicesView }[];
  actions: ButtonsView;
}

export interface MergeData {
  content: QuestionnaireContent;
  number: number;
  versionId: string;
  conflicts: readonly AnswerConflict[];
  zone: string;
  tab: string;
  bound: FilledForm;
}

export const keepName = ({ code }: Question): string => `${code}-keep`;

/** What can be kept: two texts one after the other, of all else one or the other. */
export const keepsOf = ({ kind }: Question): readonly Keep[] =>
  answerKinds[kind].parts.every((part) => part === 'text') && kind === 'longText'
    ? ['mine', 'theirs', 'both']
    : ['mine', 'theirs'];
export type Keep = 'mine' | 'theirs' | 'both';

/** Two pages changed the same answers: both are shown, with a choice for each. Answers 409. */
export function answerMergePage(words: Words, data: MergeData): AnswerMergePage {
  const found = data.conflicts.flatMap((conflict) => {
    const question = questionByCode(data.content, conflict.questionCode);
    return question ? [{ conflict, question }] : [];
  });
  const names = found.map(({ question }) => [
    keepName(question),
    words.t('answers.merge.keep', { number: numberOf(data.content, question.code) }),
  ]);
  const form = formView(data.bound, words, Object.fromEntries(names) as Record<string, string>);
  return {
    template: 'questionnaire/answers/merge',
    title: words.t('answers.merge.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    status: data.bound.errors ? 422 : 409,
    lead: words.t('answers.merge.lead', { count: found.length }),
    form: formTag({ action: answerPaths.merges(words.lang, data.number), hidden: typed(data, found) }),
    conflicts: found.map(({ conflict, question }) => conflictView(form, data, conflict, question)),
    actions: buttons({ label: words.t('answers.merge.save') }),
  };
}

type Found = { conflict: AnswerConflict; question: Question }[];

function conflictView(
  form: FormView,
  { content, zone }: MergeData,
  { mine, theirs, savedAt }: AnswerConflict,
  question: Question,
): AnswerMergePage['conflicts'][number] {
  const { words } = form;
  const keeps = keepsOf(question).map((value) => ({ value, label: words.t(`answers.merge.${value}`) }));
  return {
    title: numbered(words, numberOf(content, question.code), question),
    at: words.t('answers.merge.at', { time: words.dateTime(savedAt, zone) }),
    mine: answerView(words, { question, ...mine, files: {} }),
    theirs: answerView(words, { question, ...theirs, files: {} }),
    choice: radios(form, keepName(question), keeps),
  };
}

/** What this page had goes along, so that it is not lost whatever happens next. */
function typed({ versionId, tab, conflicts }: MergeData, found: Found): HiddenView[] {
  const language = conflicts[0]?.mine.language ?? 'en';
  const own = [hidden('tab', tab), hidden('version', versionId), hidden('language', language)];
  const fields = found.flatMap(({ conflict: { mine, theirs }, question }) => [
    hidden(baseName(question), fingerprint(theirs)),
    ...Object.entries(fieldsFromAnswer(question, mine.answer)).flatMap(([name, value]) =>
      [value].flat().map((one) => hidden(name, one)),
    ),
  ]);
  return [...own, ...fields];
}
