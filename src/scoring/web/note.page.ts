import type { EvidenceRead } from '../../candidates';
import { inLanguage, Passage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden } from '../../common/web/components/hidden';
import { savedStatus, SavedStatusView } from '../../common/web/components/saved-status';
import { textArea, TextAreaView } from '../../common/web/components/textarea';
import { FilledForm, formView } from '../../common/web/form/form-view';
import type { View } from '../../common/web/rendering/view';
import { referenceFrom } from '../domain/assessment-content';
import { noteLabel } from './dossier-parts';
import { scoringPaths } from './scoring.paths';

export interface NotePage extends View {
  lead: string;
  /** The passage it is on; null for the note on the candidate. */
  passage: { label: string; text: Passage } | null;
  saved: SavedStatusView;
  form: FormTag;
  text: TextAreaView;
  actions: ButtonsView;
}

export interface NoteData {
  reviewId: string;
  name: string;
  documents: readonly EvidenceRead[];
  place: string;
  savedAt: string | null;
  timeZone: string;
  rev: number;
  tab: string;
  /** Criterion to go back to; '' for the dossier. */
  back: string;
  bound: FilledForm;
}

/** One note, for the reader alone. */
export function notePage(words: Words, data: NoteData): NotePage {
  const { reviewId, place, name, documents } = data;
  const { lang } = words;
  const form = formView(data.bound, words, { text: words.t('scoring.notes.label') });
  return {
    template: 'panel/dossier/note',
    title: words.t('scoring.notes.title', { name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(lang) },
      { label: words.t('scoring.dossier.pageTitle', { name }), href: scoringPaths.dossier(lang, reviewId) },
      { label: words.t('scoring.notes.crumb'), href: null },
    ],
    section: 'assignments',
    errors: errorSummary(form),
    lead: words.t('scoring.notes.lead'),
    passage: passageOf(words, place, documents),
    saved: savedStatus(words, data.savedAt, data.timeZone),
    form: formTag({
      action: scoringPaths.note(lang, reviewId, place),
      rev: data.rev,
      autosave: scoringPaths.noteAutosaves(lang, reviewId, place),
      hidden: [hidden('tab', data.tab), hidden('seq', 0), hidden('back', data.back)],
    }),
    text: textArea(form, 'text', { rows: 10, optional: true }),
    actions: buttons(
      { label: words.t('scoring.notes.save') },
      { links: [{ label: words.t('common.action.cancel'), href: notePathBack(lang, reviewId, place, data.back) }] },
    ),
  };
}

/** Back to where the note was asked for: the desk of a criterion, or the passage in the dossier. */
export function notePathBack(lang: string, reviewId: string, place: string, back: string): string {
  const reference = referenceFrom(place);
  if (back === '')
    return reference
      ? scoringPaths.passage(lang, reviewId, reference.evidenceId, reference.passage)
      : `${scoringPaths.dossier(lang, reviewId)}#note`;
  if (!reference) return scoringPaths.desk(lang, reviewId, back, { document: 'notes' }, 'dossier');
  const { evidenceId, passage } = reference;
  return scoringPaths.desk(lang, reviewId, back, { document: evidenceId }, `p-${evidenceId}-${passage}`);
}

function passageOf(words: Words, place: string, documents: readonly EvidenceRead[]): NotePage['passage'] {
  const reference = referenceFrom(place);
  const document = documents.find(({ id }) => id === reference?.evidenceId);
  const passage = document?.passages.find(({ number }) => number === reference?.passage);
  if (!passage) return null;
  return { label: noteLabel(words, place, documents), text: inLanguage(passage.text, words.lang) };
}
