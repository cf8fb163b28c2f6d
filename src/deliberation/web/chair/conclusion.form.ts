import { OneOf, Text } from '../../../common/web/form';
import { Outcome, OUTCOMES } from '../../domain/outcomes';

/** An end without a category, with the reasons that the public reads in both languages. */
export class ConclusionForm {
  @OneOf(OUTCOMES) outcome: Outcome;
  @Text({ max: 10_000 }) reasonsEn: string;
  @Text({ max: 10_000 }) reasonsFr: string;
}
