import { fromEnglish } from './text';
import type { CriterionCode, DemoFact, FactKind, LocalizedText } from './types';

export const inStatement = (page: number): LocalizedText =>
  fromEnglish(`Statement of qualifications, page ${page}`, `Exposé des qualifications, page ${page}`);

export const inCurriculum = (page: number): LocalizedText =>
  fromEnglish(`Curriculum vitae, page ${page}`, `Curriculum vitæ, page ${page}`);

export const inAnswer = (code: string): LocalizedText =>
  fromEnglish(`Questionnaire, answer ${code}`, `Questionnaire, réponse ${code}`);

export const inPublicRecord = (page: number): LocalizedText =>
  fromEnglish(
    `Public record put together by the secretariat, page ${page}`,
    `Dossier public réuni par le secrétariat, page ${page}`,
  );

export const bySecretariat: LocalizedText = fromEnglish('Record of the secretariat', 'Registre du secrétariat');

/** Criteria on which a fact bears by its kind; other kinds bear on none in particular. */
export const FACT_CRITERIA: Partial<Record<FactKind, readonly CriterionCode[]>> = {
  present_post: ['JDG-LIST'],
  earlier_posts: ['JDG-LIST', 'JDG-TRIAL'],
  court_experience: ['JDG-TRIAL'],
  languages: ['JDG-LANG'],
  publications: ['JDG-SPEC'],
  international_work: ['JDG-SPEC', 'JDG-COLL'],
};

/** Facts of one candidate, all checked against their source on the same day. */
export function facts(
  asOfDaysBeforeToday: number,
  rows: readonly (readonly [kind: FactKind, source: LocalizedText, english: string, french: string])[],
): DemoFact[] {
  return rows.map(([kind, source, english, french]) => ({
    kind,
    source,
    value: fromEnglish(english, french),
    confidence: 'verified',
    asOfDaysBeforeToday,
  }));
}
