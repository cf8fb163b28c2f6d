import { Flag } from '../../common/web/form';

/** What a copy of a dossier is to contain. */
export class DossierCopyForm {
  /** The reader's own notes too. */
  @Flag() notes: boolean;
}
