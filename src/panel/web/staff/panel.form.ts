import { Line } from '../../../common/web/form';

/** A panel's name in both languages. */
export class PanelForm {
  @Line({ max: 200 }) nameEn: string;
  @Line({ max: 200 }) nameFr: string;
}
