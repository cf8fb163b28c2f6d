import { Secret } from '../../common/web/form';

/** A code of a newly set up app, after the present password. */
export class NewFactorsForm {
  @Secret({ max: 200 }) current: string;
  @Secret({ max: 20 }) code: string;
}
