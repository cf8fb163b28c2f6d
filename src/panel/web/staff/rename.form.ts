import { Whole } from '../../../common/web/form';
import { PanelForm } from './panel.form';

/** Another name, with the version that was read. */
export class RenameForm extends PanelForm {
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}
