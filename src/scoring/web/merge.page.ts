import type { EvidenceRead } from '../../candidates';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { ChoicesView, radios } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden, HiddenView } from '../../common/web/components/hidden';
import { FilledForm, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import { EvidenceReference, Rating, referenceKey } from '../domain/assessment-content';
import { differingFields, RatingField } from '../domain/merge';
import { criterionTitle, scoreInWords } from './criterion-words';
import { citationLabel } from './dossier-parts';
import { practiceStrip, StripView } from './practice-strip';

export interface MergePage extends View {
  lead: string;
  form: FormTag;
  strip: StripView | null;
  fields: { title: string; mine: string; theirs: string; choice: ChoicesView }[];
  actions: ButtonsView;
}

export interface MergeData {
  /** Where the choice is sent. */
  action: string;
  isPractice: boolean;
  candidateName: string;
  criterion: Criterion;
  documents: readonly EvidenceRead[];
  mine: Rating;
  theirs: Rating;
  savedAt: string;
  timeZone: string;
  rev: number;
  tab: string;
  bound: FilledForm;
}

/** Names of the choices in the form. */
export const KEEP_FIELDS = { score: 'keepScore', reason: 'keepReason', evidence: 'keepEvidence' } as const;

/** Two windows saved one criterion: both texts, and a choice for each part that differs. Answers 409. */
export function mergePage(words: Words, data: MergeData): MergePage {
  const { criterion, mine, theirs } = data;
  const differing = differingFields(mine, theirs);
  const title = criterionTitle(words, criterion);
  const names = differing.map((field) => [KEEP_FIELDS[field], words.t(`scoring.merge.keep.${field}`)]);
  const form = formView(data.bound, words, Object.fromEntries(names) as Record<string, string>);
  return {
    template: 'panel/scoring/merge',
    title: words.t('scoring.merge.title', { time: words.dateTime(data.savedAt, data.timeZone) }),
    breadcrumbs: [],
    section: 'assignments',
    errors: errorSummary(form),
    status: data.bound.errors ? 422 : 409,
    lead: words.t('scoring.merge.lead', { criterion: title, name: data.candidateName }),
    form: formTag({
      action: data.action,
      rev: data.rev,
      hidden: typed(data),
    }),
    strip: data.isPractice ? practiceStrip(words) : null,
    fields: differing.map((field) => ({
      title: words.t(`scoring.merge.field.${field}`),
      mine: inWords(words, field, mine, data),
      theirs: inWords(words, field, theirs, data),
      choice: radios(form, KEEP_FIELDS[field], keeps(words, field)),
    })),
    actions: buttons({ label: words.t('scoring.merge.save') }),
  };
}

function keeps(words: Words, field: RatingField): { value: string; label: string }[] {
  const values = field === 'score' ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'];
  return values.map((value) => ({ value, label: words.t(`scoring.merge.${value}`) }));
}

/** What this window had goes along, so that it is not lost whatever happens next. */
function typed({ mine, tab }: MergeData): HiddenView[] {
  const score = mine.insufficient ? 'none' : String(mine.value ?? '');
  const evidence = mine.evidence.map((reference) => hidden('evidence', referenceKey(reference)));
  return [hidden('score', score), hidden('reason', mine.reason), hidden('tab', tab), ...evidence];
}

function inWords(words: Words, field: RatingField, rating: Rating, { criterion, documents }: MergeData): string {
  if (field === 'score') return scoreInWords(words, criterion, rating);
  if (field === 'reason') return rating.reason || words.t('scoring.merge.empty');
  const labels = rating.evidence.map((one: EvidenceReference) => citationLabel(words, one, documents));
  return labels.length > 0 ? labels.join('\n') : words.t('scoring.merge.empty');
}
