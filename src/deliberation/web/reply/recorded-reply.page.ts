import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import { staffLinkPaths } from '../../../questionnaires';
import { REPLY_WORDS } from '../../domain/reply-rules';
import { languageChoice } from '../parts/language-choice';
import { recordedReplyPaths } from './reply.paths';

export interface RecordedReplyPage extends View {
  lead: string;
  earlier: string | null;
  form: FormTag;
  source: TextInputView;
  choice: ChoicesView;
  text: TextAreaView;
  language: SelectView;
  actions: ButtonsView;
}

export interface RecordedReplyData {
  reviewId: string;
  candidate: { id: string; name: string };
  /** When a reply was received before; the new one takes its place. */
  earlierAt: string | null;
  bound: FilledForm;
}

/** Staff type in a reply that came by post or mail, word for word, and say how it came. */
export function recordedReplyPage(words: Words, data: RecordedReplyData): RecordedReplyPage {
  const { candidate, earlierAt, bound } = data;
  const form = formView(bound, words, {
    source: words.t('deliberation.reply.record.source'),
    choice: words.t('deliberation.reply.record.choice'),
    text: words.t('deliberation.reply.record.text'),
    language: words.t('deliberation.reply.language'),
  });
  const back = staffLinkPaths.show(words.lang, candidate.id);
  return {
    template: 'secretariat/replies/record',
    title: words.t('deliberation.reply.record.title', { name: candidate.name }),
    breadcrumbs: [
      { label: words.t('questionnaires.staff.title.candidate', { name: candidate.name }), href: back },
      { label: words.t('deliberation.reply.record.crumb'), href: null },
    ],
    section: 'candidates',
    errors: errorSummary(form),
    lead: words.t('deliberation.reply.record.lead'),
    earlier: earlierAt && words.t('deliberation.reply.record.earlier', { at: words.dateTime(earlierAt) }),
    form: formTag({ action: recordedReplyPaths.new(words.lang, data.reviewId) }),
    ...fieldsOf(words, form),
    actions: buttons(
      { label: words.t('deliberation.reply.record.save') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

function fieldsOf(words: Words, form: FormView): Pick<RecordedReplyPage, 'source' | 'choice' | 'text' | 'language'> {
  const choices = (['replied', 'declined'] as const).map((value) => ({
    value,
    label: words.t(`deliberation.reply.record.choices.${value}`),
  }));
  return {
    source: textInput(form, 'source', { hint: words.t('deliberation.reply.record.sourceHint'), width: 'full' }),
    choice: radios(form, 'choice', choices),
    text: textArea(form, 'text', { rows: 14, wordLimit: { max: REPLY_WORDS } }),
    language: selectBox(form, 'language', languageChoice(words)),
  };
}
