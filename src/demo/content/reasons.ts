import { character } from './reasons/character';
import { collegiality } from './reasons/collegiality';
import { eligibility } from './reasons/eligibility';
import { expertise } from './reasons/expertise';
import { independence } from './reasons/independence';
import { languages } from './reasons/languages';
import { list } from './reasons/list';
import { notEnough } from './reasons/not-enough';
import { trial } from './reasons/trial';
import type { Band, ReasonBank, ReasonParts } from './reasons/types';
import type { Score } from './score-generator';
import type { CriterionCode } from './types';

export const REASONS: Readonly<Record<CriterionCode, ReasonBank>> = {
  'JDG-CHAR': character,
  'JDG-ELIG': eligibility,
  'JDG-LIST': list,
  'JDG-TRIAL': trial,
  'JDG-IND': independence,
  'JDG-SPEC': expertise,
  'JDG-LANG': languages,
  'JDG-COLL': collegiality,
};

/** Sentences that tie a reason to the passages relied on; `{1}` and `{2}` become references. */
export const RELIANCE: Readonly<Record<'en' | 'fr', { one: readonly string[]; two: readonly string[] }>> = {
  en: {
    one: [
      'I rely on {1}.',
      'The passage that weighs most with me is {1}.',
      'See {1}.',
      'I was guided above all by {1}.',
    ],
    two: [
      'I rely on {1} and {2}.',
      'I read {1} together with {2}.',
      'See {1}; see also {2}.',
      'What decides it for me is {1}; {2} points the same way.',
    ],
  },
  fr: {
    one: ['Je m’appuie sur {1}.', 'Le passage qui pèse le plus à mes yeux : {1}.', 'Voir {1}.'],
    two: [
      'Je m’appuie sur {1} et {2}.',
      'J’ai lu ensemble {1} et {2}.',
      'Élément décisif : {1} ; {2} va dans le même sens.',
    ],
  },
};

export function bandOf(score: number): Band {
  if (score <= 2) return 'low';
  return score === 3 ? 'mid' : 'high';
}

/** The sentences to choose from for one criterion, score and language. */
export function partsFor(criterion: CriterionCode, score: Score, language: 'en' | 'fr'): ReasonParts {
  return score === null ? notEnough[language] : REASONS[criterion][bandOf(score)][language];
}
