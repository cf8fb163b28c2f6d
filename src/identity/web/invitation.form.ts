import { Secret } from '../../common/web/form';

/** Password and second factor in one step. */
export class InvitationForm {
  @Secret({ max: 1000 }) password: string;
  @Secret({ max: 1000 }) again: string;
  @Secret({ max: 20 }) code: string;
}
