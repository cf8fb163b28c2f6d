import { Injectable } from '@nestjs/common';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import { LocalizedText } from '../../common/text';
import { EvidenceItem } from './evidence-item.entity';
import { EvidencePassage } from './evidence-passage.entity';

/** Writes documents and, once, their passages. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly ids: Ids) {}

  /** The passages in their order; they are numbered from 1. */
  async add(tx: Tx, row: EvidenceItem, passages: readonly LocalizedText[]): Promise<void> {
    await insert(tx, EvidenceItem, row);
    const rows = passages.map((body, index) => ({
      id: this.ids.uuid(),
      evidence_item_id: row.id,
      number: index + 1,
      body,
    }));
    await insert(tx, EvidencePassage, rows);
  }

  byId(tx: Tx, id: string): Promise<EvidenceItem | null> {
    return tx.manager.findOneBy(EvidenceItem, { id });
  }

  countOf(tx: Tx, candidacyId: string): Promise<number> {
    return tx.manager.countBy(EvidenceItem, { candidacy_id: candidacyId });
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<EvidenceItem>): Promise<void> {
    return updateAt(tx, EvidenceItem, id, rev, changes);
  }
}
