import { Entity } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn, RefColumn } from '../../common/persistence';
import { LocalizedText } from '../../common/text';

/** One numbered paragraph of a document; frozen, so that a citation stays true. */
@Entity('evidence_passage')
export class EvidencePassage {
  @IdColumn() id: string;
  @RefColumn() evidence_item_id: string;
  @IntColumn() number: number;
  @JsonColumn() body: LocalizedText;
}
