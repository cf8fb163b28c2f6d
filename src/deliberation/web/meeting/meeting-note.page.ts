import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { ReviewRead } from '../../../panel';
import { MEETING_NOTE_WORDS } from '../../domain/meeting-note';
import { deliberationPaths } from '../deliberation.paths';
import { chairCrumbs } from '../parts/crumbs';
import { anchorOf } from './agenda-section';

export interface MeetingNotePage extends View {
  lead: string;
  form: FormTag;
  note: TextAreaView;
  minutes: TextInputView;
  actions: ButtonsView;
}

/** Preparing one candidate's part of the meeting. */
export function meetingNotePage(
  words: Words,
  { candidate, review, bound }: { candidate: string; review: ReviewRead; bound: FilledForm },
): MeetingNotePage {
  const { lang } = words;
  const say = (key: string) => words.t(`deliberation.meeting.${key}`);
  const form = formView(bound, words, { text: say('note'), minutes: say('minutesLabel') });
  const back = `${deliberationPaths.meeting(lang, review.cycleId)}#${anchorOf(review.id)}`;
  return {
    template: 'panel/deliberation/meeting/note',
    title: words.t('deliberation.meeting.noteTitle', { name: candidate }),
    breadcrumbs: chairCrumbs(words, review.id, candidate, say('note')),
    section: 'chair',
    errors: errorSummary(form),
    lead: say('noteLead'),
    form: formTag({ action: deliberationPaths.meetingNote(lang, review.id), rev: Number(form.value('rev')) || 0 }),
    note: textArea(form, 'text', { rows: 10, hint: say('noteHint'), wordLimit: { max: MEETING_NOTE_WORDS } }),
    minutes: textInput(form, 'minutes', { hint: say('minutesHint'), width: 'short', inputmode: 'numeric' }),
    actions: buttons({ label: say('save') }, { links: [{ label: words.t('common.action.cancel'), href: back }] }),
  };
}
