import { canonicalJson } from '../../common/text/canonical-json';
import type { QuestionnaireContent } from './questionnaire-content';

/** The one text that stands for a version when it is hashed or compared. Sections, questions and options keep their order. */
export function canonicalQuestionnaire(content: QuestionnaireContent): string {
  return canonicalJson(content);
}
