import { PRACTICE_CASES } from '../../scoring';
import { Assessed, writeAssessment, WrittenRating } from './assessment-writer';
import { PANEL } from './panel';
import { CHARACTER_SPREAD, levels } from './quality';
import { generateScores } from './score-generator';
import type { Quality } from './scenario-types';
import type { CriterionCode, MemberKey } from './types';

/** How many criteria each member has scored on the practice case; `null` for who has submitted. Others have not begun. */
export const PRACTICE: readonly { member: MemberKey; scored: number | null }[] = [
  { member: 'mokoena-brandt', scored: null },
  { member: 'quintrel-larranaga', scored: null },
  { member: 'dioumassy', scored: null },
  { member: 'ilves', scored: null },
  { member: 'lindqvist-moreau', scored: null },
  { member: 'minegishi', scored: null },
  { member: 'sobieraj-lange', scored: null },
  { member: 'ben-mlouka', scored: 3 },
];

const QUALITY: Quality = {
  seed: 77,
  base: levels(4.1, 4.4, 4.3, 4.5, 2.9, 2.6, 3.0, 3.4),
  spread: 1.2,
  spreadOf: { ...CHARACTER_SPREAD, 'JDG-IND': 2.6 },
  missing: { 'JDG-LANG': 0.2 },
};

/** One member's assessment of the practice case. */
export function practiceRatings(key: MemberKey): WrittenRating[] {
  const member = PANEL.find((one) => one.key === key);
  const [own] = generateScores(QUALITY, [key]);
  if (!member || !own) throw new Error(`No practice scores by ${key}`);
  return writeAssessment(practiceDossier(), member, own.scores);
}

function practiceDossier(): Assessed {
  const documents = PRACTICE_CASES.judge?.documents ?? [];
  return {
    slug: 'practice',
    documents: documents.map(({ id, title, passages, criterionCodes }) => ({
      key: id,
      title: { texts: { en: title.texts.en ?? '', fr: title.texts.fr ?? '' } },
      passages: passages.map(({ number }) => ({ number, criteria: criterionCodes as CriterionCode[] })),
    })),
  };
}
