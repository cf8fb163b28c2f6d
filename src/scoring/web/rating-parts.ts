import { checkboxes, ChoicesView } from '../../common/web/components/choices';
import { FormView } from '../../common/web/form/form-view';
import { inLanguage, Passage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import type { Criterion } from '../../criteria';
import type { Desk, ShownDesk } from '../desk.queries';
import { isScored, ratingOn, referenceFrom } from '../domain/assessment-content';
import { scoredCount } from '../domain/completeness';
import { criterionTitle } from './criterion-words';
import { citationBeginning, citationLabel } from './dossier-parts';

export interface StepView {
  number: string;
  about: string;
  value: string;
  done: boolean;
  current: boolean;
}

/** "1 of 8 scored" */
export function progressLine(words: Words, { draft, criteria }: Pick<Desk, 'draft' | 'criteria'>): string {
  const codes = criteria.map(({ code }) => code);
  return words.t('scoring.desk.progress', { done: scoredCount(draft.draft, codes), of: codes.length });
}

/** Passages on the form: those chosen, ticked; unticking one takes it out with the next save. */
export function evidenceChoices(words: Words, form: FormView, desk: Pick<ShownDesk, 'documents'>): ChoicesView {
  const choices = form.values('evidence').flatMap((value) => {
    const reference = referenceFrom(value);
    if (!reference) return [];
    const label = citationLabel(words, reference, desk.documents);
    return [{ value, label, hint: citationBeginning(words, reference, desk.documents) }];
  });
  const hint = words.t(`scoring.evidence.${choices.length === 0 ? 'none' : 'hint'}`);
  return checkboxes(form, 'evidence', choices, { hint });
}

export interface CriterionTexts {
  title: Passage;
  question: Passage;
  legalBasis: Passage;
  evidence: Passage;
}

/** The criteria as numbered steps, with what was done of each. */
export function steps(words: Words, { criteria, draft }: Pick<Desk, 'draft' | 'criteria'>, code: string): StepView[] {
  return criteria.map((criterion, index) => {
    const done = isScored(ratingOn(draft.draft, criterion.code));
    const current = criterion.code === code;
    const state = words.t(`scoring.desk.step.${current ? 'here' : done ? 'done' : 'todo'}`);
    const about = words.t('common.steps.about', { title: criterionTitle(words, criterion), state });
    return { number: String(index + 1), about, value: `criterion:${criterion.code}`, done, current };
  });
}

/** Buttons that save and lead to another candidate. */
export function neighbours(words: Words): { value: string; label: string }[] {
  return ['previous', 'next'].map((which) => ({
    value: `candidate:${which}`,
    label: words.t(`scoring.neighbours.${which}`),
  }));
}

/** What a criterion asks, and by what it is judged. */
export function criterionTexts(words: Words, criterion: Criterion): CriterionTexts {
  const { title, question, legalBasis, evidence } = criterion;
  const shown = (text: Criterion['title']): Passage => inLanguage(text, words.lang);
  return { title: shown(title), question: shown(question), legalBasis: shown(legalBasis), evidence: shown(evidence) };
}
