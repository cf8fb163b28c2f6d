import { STATE_CODES } from '../../../common/text/state-names';
import { Day, Line, OneOf, Ref, Text, Whole } from '../../../common/web/form';

/** What staff say of a member. */
class MemberFields {
  @Line({ max: 200 }) name: string;
  @OneOf(STATE_CODES) nationality: string;
  @Text({ max: 5000 }) biographyEn: string;
  @Text({ max: 5000 }) biographyFr: string;
  @Day() fromDay: string;
  @Day({ optional: true }) untilDay: string | null;
}

/** The same with the account that gets the seat. */
export class NewMemberForm extends MemberFields {
  @Ref() userId: string;
}

/** The same with the version that was read. */
export class EditMemberForm extends MemberFields {
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}
