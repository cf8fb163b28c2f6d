import { Line, OneOf, Ref } from '../../../common/web/form';
import { type Respondent, respondents } from '../../domain';

/** For whom, and what to begin with: `template`, `empty`, or the id of an earlier questionnaire. */
export class NewQuestionnaireForm {
  @Ref() election: string;
  @OneOf(respondents) respondent: Respondent;
  @Line({ max: 36 }) source: string;
}
