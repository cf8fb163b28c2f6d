import { languageFacts, isLanguage } from '../../../common/text/language';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  note,
  NoteView,
  prose,
  ProseView,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { fill, FilledForm, FormView, formView } from '../../../common/web/form';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';
import { inBothZones } from '../../../questionnaires';
import { type FindingPassage, findingParts } from '../../domain/assessment-passages';
import { REPLY_WORDS } from '../../domain/reply-rules';
import type { ReplyGround } from '../../reply/reply-desk';
import { ErrorView, errorView } from '../errors/error-view';
import { ReportLinks, reportLinks } from '../errors/report-links';
import { CriterionPart, criterionParts, FindingPart, findingPart, OpinionPart, opinionParts } from './assessment-part';
import { languageChoice } from '../parts/language-choice';
import { replyPaths } from './reply.paths';

export interface ReplyPage extends View {
  lead: string;
  due: NoteView | null;
  finding: FindingPart;
  criteria: (CriterionPart & Reported)[];
  opinions: (OpinionPart & Reported)[];
  /** Beside the parts of the finding, in their order. */
  findingReports: Record<FindingPassage, ReportLinks | null>;
  /** What the candidate reported so far. */
  errorReports: ErrorView[];
  replyNumber: string;
  /** Null once the time is over. */
  write: WriteView | null;
  /** What was received so far. */
  received: { text: string; reply: ProseView | null } | null;
  /** Said where the time is over and nothing came. */
  nothing: string | null;
}

interface Reported {
  report: ReportLinks | null;
}

interface WriteView {
  lead: string;
  form: FormTag;
  choice: ChoicesView;
  text: TextAreaView;
  language: SelectView;
  actions: ButtonsView;
}

export interface ReplyPageData {
  name: string;
  zone: string;
  ground: ReplyGround;
  /** What was typed, where the page is shown again. */
  bound: FilledForm | null;
}

/** The whole assessment as it will appear, with numbered passages, and the form for the reply. */
export function replyPage(words: Words, data: ReplyPageData): ReplyPage {
  const { ground, bound } = data;
  const { assessment, framework, isOpen, reply } = ground;
  const form = replyFields(words, data);
  const opinions = opinionParts(words, assessment);
  const links = reportLinks(words, ground);
  const at = (number: string): ReportLinks | null => links[number] ?? null;
  return {
    template: 'questionnaire/reply/show',
    title: words.t('deliberation.reply.title'),
    breadcrumbs: [
      { label: words.t('deliberation.reply.home'), href: linkPaths.overview(words.lang) },
      { label: words.t('deliberation.reply.crumb'), href: null },
    ],
    errors: errorSummary(form),
    lead: words.t('deliberation.reply.lead', { name: data.name }),
    due: dueNote(words, data),
    finding: findingPart(words, assessment, framework),
    criteria: criterionParts(words, assessment, framework).map((part) => ({ ...part, report: at(part.number) })),
    opinions: opinions.map((part) => ({ ...part, report: at(part.number) })),
    findingReports: Object.fromEntries(
      findingParts.map((part, index) => [part, at(`1.${index + 1}`)]),
    ) as ReplyPage['findingReports'],
    errorReports: ground.reports.map((report) => errorView(words, report)),
    replyNumber: opinions.length > 0 ? '4' : '3',
    // What was typed is shown again even when it came too late.
    write: isOpen || bound?.errors ? writeView(words, form) : null,
    received: receivedView(words, ground),
    nothing: isOpen || reply ? null : words.t('deliberation.reply.nothing'),
  };
}

function replyFields(words: Words, { ground: { reply }, bound }: ReplyPageData): FormView {
  const known = reply ?? { choice: null, text: null, language: words.lang };
  const first = fill({ choice: known.choice, text: known.text, language: known.language });
  return formView(bound ?? first, words, {
    choice: words.t('deliberation.reply.choice'),
    text: words.t('deliberation.reply.text'),
    language: words.t('deliberation.reply.language'),
  });
}

function writeView(words: Words, form: FormView): WriteView {
  const choices = (['replied', 'declined'] as const).map((value) => ({
    value,
    label: words.t(`deliberation.reply.choices.${value}`),
    hint: words.t(`deliberation.reply.choiceHint.${value}`),
  }));
  const typed = form.value('language');
  const typedIn = isLanguage(typed) && typed !== words.lang ? { code: typed, dir: languageFacts(typed).dir } : null;
  return {
    lead: words.t('deliberation.reply.writeLead', { count: REPLY_WORDS }),
    form: formTag({ action: replyPaths.check(words.lang) }),
    choice: radios(form, 'choice', choices),
    text: textArea(form, 'text', {
      rows: 14,
      hint: words.t('deliberation.reply.textHint'),
      wordLimit: { max: REPLY_WORDS },
      typedIn,
    }),
    language: selectBox(form, 'language', languageChoice(words), { hint: words.t('deliberation.reply.languageHint') }),
    actions: buttons(
      { label: words.t('common.action.continue') },
      { links: [{ label: words.t('deliberation.reply.later'), href: linkPaths.overview(words.lang) }] },
    ),
  };
}

function dueNote(words: Words, { ground: { endsAt, isOpen }, zone }: ReplyPageData): NoteView | null {
  if (endsAt === null) return null;
  const key = isOpen ? 'due' : 'over';
  return note({ text: words.t(`deliberation.reply.${key}`, { at: inBothZones(words, endsAt, zone) }), tone: 'amber' });
}

function receivedView(words: Words, { reply, isOpen }: ReplyGround): ReplyPage['received'] {
  if (!reply) return null;
  const at = words.dateTime(reply.receivedAt);
  const key = `deliberation.reply.${isOpen ? 'receivedOpen' : 'received'}.${reply.choice}`;
  const lang = isLanguage(reply.language) ? reply.language : words.lang;
  return {
    text: words.t(key, { at }),
    reply: reply.choice === 'replied' ? prose({ text: reply.text, lang, isOriginal: true }) : null,
  };
}
