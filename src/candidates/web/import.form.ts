import { Flag, Text } from '../../common/web/form';

/** A table of candidates, pasted or from a file; `confirmed` comes from the page that shows what would be added. */
export class ImportForm {
  @Text({ max: 100_000, optional: true }) text: string | null;
  @Flag() confirmed: boolean;
}
