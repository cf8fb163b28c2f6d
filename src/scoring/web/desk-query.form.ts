import { Flag, Line, Whole } from '../../common/web/form';
import type { DeskChoice } from './desk-view';

/** What the address of the scoring page says of the dossier beside it. */
export class DeskQueryForm {
  @Line({ max: 40, optional: true }) document: string | null;
  @Flag() original: boolean;
  @Line({ max: 200, optional: true }) q: string | null;
  /** A passage to add to what one relies on. */
  @Line({ max: 50, optional: true }) cite: string | null;
  /** Passage to go on reading at. */
  @Whole({ min: 0, max: 99_999, optional: true }) at: number | null;
}

type Chosen = Pick<DeskQueryForm, 'document' | 'original' | 'q' | 'at'>;

export function choiceFrom({ document, original, q, at }: Chosen): DeskChoice {
  return { document, original, q: q ?? '', at: at ?? 0 };
}
