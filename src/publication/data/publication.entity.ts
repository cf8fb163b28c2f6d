import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import { LocalizedText } from '../../common/text/localized-text';

@Entity('publication')
export class Publication {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  /** `<election>/<candidate>`: the path under which the profile is found for ever. */
  @TextColumn() slug: string;
  @InstantColumn() created_at: string;
}

export type RevisionKind = 'first' | 'correction' | 'notice';

@Entity('revision')
export class Revision {
  @IdColumn() id: string;
  @RefColumn() publication_id: string;
  @IntColumn() number: number;
  @CodeColumn() kind: RevisionKind;
  @JsonColumn() reason: LocalizedText;
  /** Canonical JSON of the profile as published; the signature is over exactly these bytes. */
  @TextColumn() content: string;
  @CodeColumn() content_hash: string;
  @TextColumn() signature: string;
  /** Canonical JSON that ties the content's hash to its number, date, reason and the version before; signed too (S46). */
  @TextColumn() manifest: string;
  @TextColumn() manifest_signature: string;
  @JsonColumn() languages: string[];
  @InstantColumn() release_at: string;
  @RefColumn({ nullable: true }) approval_id: string | null;
}

/** A new version of a released profile in preparation: its content comes from the record, so only the reason is kept. */
@Entity('correction_draft')
export class CorrectionDraft {
  @IdColumn() id: string;
  @RefColumn() publication_id: string;
  @JsonColumn() reason: LocalizedText;
  @CodeColumn() state: 'open' | 'released' | 'dropped';
  @InstantColumn() changed_at: string;
  @RevColumn() rev: number;
}

/** One state of the public site; its files lie beside the database under this number. */
@Entity('site_revision')
export class SiteRevision {
  @IdColumn() id: string;
  @IntColumn() number: number;
  @CodeColumn() cause: string;
  @TextColumn() cause_ref: string;
  @CodeColumn() content_hash: string;
  @InstantColumn() at: string;
}
