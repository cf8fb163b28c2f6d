import { Words } from '../../common/text/words';
import { postButton, PostButtonView } from '../../common/web/components/buttons';
import { note, NoteView } from '../../common/web/components/note';
import { Crumb, View } from '../../common/web/rendering/view';

export interface ActPage extends View {
  paragraphs: string[];
  note: NoteView | null;
  /** Null when the act is not possible now; the note says why. */
  button: PostButtonView | null;
  cancel: { label: string; href: string };
}

export interface ActData {
  title: string;
  breadcrumbs: Crumb[];
  paragraphs: string[];
  note: string | null;
  /** Null when the act is not possible now. */
  action: string | null;
  label: string;
  back: string;
}

/** Says what an act does before it is done. */
export function actPage(
  words: Words,
  { title, breadcrumbs, paragraphs, note: text, action, label, back }: ActData,
): ActPage {
  return {
    template: 'admin/people/act',
    title,
    breadcrumbs,
    section: 'people',
    paragraphs,
    note: text ? note({ text, tone: 'amber' }) : null,
    button: action ? postButton({ action, label, quiet: false, small: false }) : null,
    cancel: { label: words.t(action ? 'common.action.cancel' : 'common.action.back'), href: back },
  };
}
