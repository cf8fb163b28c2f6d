import { OneOf, Whole } from '../../../common/web/form';
import type { Direction } from '../../domain';

/** An act on a draft that needs nothing but the version it was seen in. */
export class DraftForm {
  @Whole({ min: 1 }) rev: number;
}

export class MoveForm extends DraftForm {
  @OneOf(['up', 'down']) direction: Direction;
}
