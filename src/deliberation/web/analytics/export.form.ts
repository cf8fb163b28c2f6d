import { OneOf } from '../../../common/web/form';

export const EXPORT_FORMATS = ['json', 'csv'] as const;

export class ExportForm {
  @OneOf(EXPORT_FORMATS) format: (typeof EXPORT_FORMATS)[number];
}
