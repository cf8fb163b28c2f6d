import { Flag, Line } from '../../common/web/form';

/** What of the dossier is shown. */
export class DossierForm {
  /** Words to look for. */
  @Line({ max: 200, optional: true }) q: string | null;
  /** Originals beside translations. */
  @Flag() original: boolean;
  /** Criterion to which passages are taken. */
  @Line({ max: 64, optional: true }) for: string | null;
}
