import { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  dateInput,
  errorSummary,
  fileInput,
  FileInputView,
  formTag,
  FormTag,
  note,
  NoteView,
  postButton,
  PostButtonView,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { Link, View } from '../../../common/web/rendering';
import type { EntryRead } from '../../entering/entries.queries';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { addresseeLabel } from '../letters/addressee-label';
import { letterCrumbs } from '../letters/letter-crumbs.page';
import type { LetterGround } from '../letters/letter-ground';
import { letterPaths } from '../letters/letter.paths';
import { entryPaths } from './entry.paths';

export interface EntryPage extends View {
  lede: string;
  /** Why nothing can be entered. */
  cannot: NoteView | null;
  /** The letter that was recorded last, and the way on. */
  begun: { text: string; letter: Link; go: PostButtonView } | null;
  recordTitle: string;
  form: FormTag | null;
  file: FileInputView;
  receivedOn: TextInputView;
  actions: ButtonsView;
}

export interface EntryPageData {
  person: FollowUp;
  entry: EntryRead | null;
  limit: number;
  bound: FilledForm;
}

/** Answers that came on paper or by e-mail: the letter is recorded first, then typed in. */
export function entryPage(words: Words, ground: LetterGround, data: EntryPageData): EntryPage {
  const { person, entry, limit } = data;
  const { lang } = words;
  const { id } = ground.questionnaire;
  const name = addresseeLabel(words, ground.questionnaire, person.candidacy);
  const own = letterPaths.person(lang, id, person.candidacy.id);
  const title = words.t('letters.entry.title');
  const form = formView(data.bound, words, {
    file: words.t('letters.entry.file'),
    receivedOn: words.t('letters.entry.receivedOn'),
  });
  const cannot = cannotEnter(words, person, name);
  return {
    template: 'secretariat/tracking/entry',
    title,
    breadcrumbs: letterCrumbs(
      words,
      ground,
      { label: words.t('letters.tracking.title'), href: letterPaths.tracking(lang, id) },
      { label: name, href: own },
      title,
    ),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t('letters.entry.lede', { name }),
    cannot,
    begun: entry && !cannot ? begunView(words, id, person, entry) : null,
    recordTitle: words.t(entry ? 'letters.entry.another' : 'letters.entry.first'),
    form: cannot ? null : formTag({ action: entryPaths.letter(lang, id, person.candidacy.id), multipart: true }),
    file: fileInput(form, 'file', {
      hint: words.t('letters.entry.fileHint', { limit }),
      accept: '.pdf,.docx,.jpg,.jpeg,.png',
    }),
    receivedOn: dateInput(form, 'receivedOn', { hint: words.t('letters.entry.receivedOnHint') }),
    actions: buttons(
      { label: words.t('letters.entry.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: own }] },
    ),
  };
}

/** A letter overtakes nothing that somebody submitted for themselves. */
export const hasSubmittedOwn = ({ progress }: FollowUp): boolean =>
  progress.submissions.some(({ byStaff }) => !byStaff);

function cannotEnter(words: Words, person: FollowUp, name: string): NoteView | null {
  const key = person.state === 'withdrawn' ? 'withdrawn' : hasSubmittedOwn(person) ? 'own' : null;
  return key && note({ text: words.t(`letters.entry.cannot.${key}`, { name }), tone: 'amber' });
}

function begunView(words: Words, id: string, { candidacy }: FollowUp, entry: EntryRead): EntryPage['begun'] {
  const { lang } = words;
  return {
    text: words.t('letters.entry.begun', { on: words.date(entry.receivedOn), at: words.dateTime(entry.recordedAt) }),
    letter: { label: words.t('letters.entry.letter'), href: entryPaths.file(lang, candidacy.id, entry.fileId) },
    go: postButton({
      action: entryPaths.opening(lang, id, candidacy.id),
      label: words.t('letters.entry.go'),
      quiet: false,
      small: false,
    }),
  };
}
