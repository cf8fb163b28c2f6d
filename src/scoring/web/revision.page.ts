import { anchoredScale, AnchoredScaleView } from '../../common/web/components/anchored-scale';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { ChoicesView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden } from '../../common/web/components/hidden';
import { textArea, TextAreaView } from '../../common/web/components/textarea';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { inLanguage, Passage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import type { OwnVersions } from '../desk.queries';
import { ratingOn } from '../domain/assessment-content';
import { REASON_WORDS } from '../domain/completeness';
import { criterionTitle, scalePoints, scoreInWords } from './criterion-words';
import { evidenceChoices } from './rating-parts';
import { scoringPaths } from './scoring.paths';

export interface RevisionPage extends View {
  lead: string;
  before: string;
  question: Passage;
  form: FormTag;
  scale: AnchoredScaleView;
  reason: TextAreaView;
  evidence: ChoicesView;
  addEvidence: { href: string; label: string };
  why: TextAreaView;
  actions: ButtonsView;
}

export interface RevisionData {
  own: OwnVersions;
  criterion: Criterion;
  bound: FilledForm;
}

/** Changing one submitted score in deliberation; what was said before stays beside it. */
export function revisionPage(words: Words, { own, criterion, bound }: RevisionData): RevisionPage {
  const { lang } = words;
  const { reviewId } = own.seat;
  const title = criterionTitle(words, criterion);
  const last = own.versions.at(-1);
  const before = ratingOn(last?.content ?? { ratings: {} }, criterion.code);
  const form = formView(bound, words, {
    score: words.t('scoring.desk.scoreLabel', { title }),
    reason: words.t('scoring.desk.reasonLabel'),
    evidence: words.t('scoring.evidence.legend'),
    changeReason: words.t('scoring.revise.why'),
  });
  return {
    template: 'panel/scoring/revise',
    title: words.t('scoring.revise.title', { title, name: own.candidate.name }),
    breadcrumbs: crumbs(words, own),
    section: 'assignments',
    errors: errorSummary(form),
    lead: words.t('scoring.revise.lead'),
    before: words.t('scoring.revise.before', { score: scoreInWords(words, criterion, before) }),
    question: inLanguage(criterion.question, lang),
    form: formTag({
      action: scoringPaths.revise(lang, reviewId, criterion.code),
      hidden: [hidden('number', last?.number ?? 1)],
    }),
    scale: anchoredScale(form, 'score', scalePoints(words, criterion)),
    reason: textArea(form, 'reason', { rows: 8, hint: words.t('scoring.desk.reasonHint'), wordLimit: REASON_WORDS }),
    evidence: evidenceChoices(words, form, own),
    addEvidence: {
      href: scoringPaths.dossierFor(lang, reviewId, criterion.code),
      label: words.t('scoring.evidence.add'),
    },
    why: textArea(form, 'changeReason', { rows: 3, hint: words.t('scoring.revise.whyHint') }),
    actions: buttons(
      { label: words.t('scoring.revise.save') },
      { links: [{ label: words.t('common.action.cancel'), href: scoringPaths.own(lang, reviewId) }] },
    ),
  };
}

function crumbs(words: Words, { seat, candidate }: OwnVersions): RevisionPage['breadcrumbs'] {
  const own = {
    label: words.t('scoring.own.crumb', { name: candidate.name }),
    href: scoringPaths.own(words.lang, seat.reviewId),
  };
  return [
    { label: words.t('scoring.room'), href: scoringPaths.room(words.lang) },
    own,
    { label: words.t('scoring.revise.crumb'), href: null },
  ];
}
