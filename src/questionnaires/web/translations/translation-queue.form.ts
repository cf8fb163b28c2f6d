import { OFFERED_LANGUAGES } from '../../../common/text';
import { OneOf } from '../../../common/web/form';
import { type TranslationState, translationStates } from '../../domain';

export class TranslationQueueForm {
  @OneOf(OFFERED_LANGUAGES, { optional: true }) language: string | null;
  @OneOf(translationStates, { optional: true }) state: TranslationState | null;
}
