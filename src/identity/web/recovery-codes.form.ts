import { Secret } from '../../common/web/form';

export class RecoveryCodesForm {
  @Secret({ max: 200 }) current: string;
}
