import { Flag } from '../../common/web/form';

/** Whether the members of a cycle are asked to score the practice case. */
export class PracticeOfferForm {
  @Flag() offered: boolean;
}
