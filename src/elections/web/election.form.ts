import { Day, Line, OneOf, Whole } from '../../common/web/form';
import { postCodes, PostCode } from '../domain/posts';

/** What staff write about an election. The nine numbers are for judges only. */
export class ElectionForm {
  @OneOf(['ordinary', 'vacancy']) kind: 'ordinary' | 'vacancy';
  @Line({ max: 120 }) titleEn: string;
  @Line({ max: 120, optional: true }) titleFr: string | null;
  @Whole({ min: 1, max: 21 }) seats: number;
  @Whole({ min: 2002, max: 2199 }) year: number;
  @Day({ optional: true }) voteStartsOn: string | null;
  @Day({ optional: true }) voteEndsOn: string | null;
  @Day({ optional: true }) nominationStartsOn: string | null;
  @Day({ optional: true }) nominationEndsOn: string | null;
  @Line({ max: 120, optional: true }) sessionEn: string | null;
  @Line({ max: 120, optional: true }) sessionFr: string | null;
  @Line({ max: 60, optional: true }) placeEn: string | null;
  @Line({ max: 60, optional: true }) placeFr: string | null;
  @Whole({ min: 0, max: 18, optional: true }) listA: number | null;
  @Whole({ min: 0, max: 18, optional: true }) listB: number | null;
  @Whole({ min: 0, max: 18, optional: true }) AFR: number | null;
  @Whole({ min: 0, max: 18, optional: true }) APG: number | null;
  @Whole({ min: 0, max: 18, optional: true }) EEG: number | null;
  @Whole({ min: 0, max: 18, optional: true }) GRULAC: number | null;
  @Whole({ min: 0, max: 18, optional: true }) WEOG: number | null;
  @Whole({ min: 0, max: 18, optional: true }) female: number | null;
  @Whole({ min: 0, max: 18, optional: true }) male: number | null;
  @Line({ max: 200, optional: true }) benchSource: string | null;
}

export class NewElectionForm extends ElectionForm {
  @OneOf(postCodes) post: PostCode;
}

export class EditElectionForm extends ElectionForm {
  @Whole({ min: 1 }) rev: number;
}

export class ShowingForm {
  @OneOf(['yes', 'no']) shown: 'yes' | 'no';
  @Whole({ min: 1 }) rev: number;
}
