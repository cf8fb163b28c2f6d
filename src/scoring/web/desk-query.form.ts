import { Flag, Line } from '../../common/web/form';
import type { DeskChoice } from './desk-view';

/** What the address of the scoring page says of the dossier beside it. */
export class DeskQueryForm {
  @Line({ max: 40, optional: true }) document: string | null;
  @Flag() original: boolean;
  @Line({ max: 200, optional: true }) q: string | null;
  /** A passage to add to what one relies on. */
  @Line({ max: 50, optional: true }) cite: string | null;
}

export function choiceFrom({ document, original, q }: Pick<DeskQueryForm, 'document' | 'original' | 'q'>): DeskChoice {
  return { document, original, q: q ?? '' };
}
