import { Email, Line, Secret } from '../../common/web/form';

/** Who the first administrator is, with password and second factor. */
export class FirstAdministratorForm {
  @Line({ max: 200 }) name: string;
  @Email() email: string;
  @Secret({ max: 1000 }) password: string;
  @Secret({ max: 1000 }) again: string;
  @Secret({ max: 20 }) code: string;
}
