import { PracticeAutosavesController } from './practice-autosaves.controller';
import { PracticeCheckController } from './practice-check.controller';
import { PracticeMergesController } from './practice-merges.controller';
import { PracticeOfferController } from './practice-offer.controller';
import { PracticeRatingController } from './practice-rating.controller';
import { PracticeResultController } from './practice-result.controller';
import { PracticeController } from './practice.controller';

/** Pages of the practice case, for members and, to offer it, for staff. */
export const PRACTICE_CONTROLLERS = [
  PracticeController,
  PracticeCheckController,
  PracticeResultController,
  PracticeAutosavesController,
  PracticeMergesController,
  PracticeRatingController,
  PracticeOfferController,
];
