import { OneOf, Text } from '../../../common/web/form';
import { RECUSAL_CATEGORIES, RecusalCategory } from '../../domain/conflict';

/** Stepping aside: what is published, and what the chair alone may read. */
export class StepAsideForm {
  @OneOf(RECUSAL_CATEGORIES) category: RecusalCategory;
  @Text({ max: 5000 }) reason: string;
}
