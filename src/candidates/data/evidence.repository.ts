import { Injectable } from '@nestjs/common';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Passage } from '../domain/passages';
import { EvidenceItem } from './evidence-item.entity';
import { EvidencePassage } from './evidence-passage.entity';

/** Writes documents and, once, their passages. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly ids: Ids) {}

  async add(tx: Tx, row: EvidenceItem, passages: readonly Passage[]): Promise<void> {
    await insert(tx, EvidenceItem, row);
    await insert(tx, EvidencePassage, passages.map(({ number, text }) => ({ id: this.ids.uuid(), evidence_item_id: row.id, number, body: text })));
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
