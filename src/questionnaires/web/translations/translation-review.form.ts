import { OneOf, Whole } from '../../../common/web/form';

export class TranslationReviewForm {
  @Whole({ min: 1 }) rev: number;
  @OneOf(['approve', 'return']) act: 'approve' | 'return';
}
