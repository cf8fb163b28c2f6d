import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { EvidenceItem } from './data/evidence-item.entity';
import { EvidencePassage } from './data/evidence-passage.entity';
import { EvidenceRead } from './domain/candidacy-read';
import { wordCount } from './domain/passages';

/** Reads the documents of dossiers with their numbered passages. */
@Injectable()
export class EvidenceQueries {
  constructor(private readonly db: ReadDb) {}

  /** Documents of one dossier in their order; those taken out are left out. */
  async of(candidacyId: string): Promise<EvidenceRead[]> {
    return (await this.ofCandidacies([candidacyId])).get(candidacyId) ?? [];
  }

  async ofCandidacies(candidacyIds: string[]): Promise<Map<string, EvidenceRead[]>> {
    const items = await this.db.manager.find(EvidenceItem, {
      where: { candidacy_id: In(candidacyIds), removed_at: IsNull() },
      order: { position: 'ASC', created_at: 'ASC', id: 'ASC' },
    });
    const byCandidacy = new Map<string, EvidenceRead[]>();
    for (const read of await this.withPassages(items)) {
      byCandidacy.set(read.candidacyId, [...(byCandidacy.get(read.candidacyId) ?? []), read]);
    }
    return byCandidacy;
  }

  /** Number of documents by candidacy; a dossier without any is absent. */
  async counts(candidacyIds: string[]): Promise<Map<string, number>> {
    const rows = await this.db.manager
      .createQueryBuilder(EvidenceItem, 'item')
      .select('item.candidacy_id', 'candidacy')
      .addSelect('COUNT(*)', 'number')
      .where({ candidacy_id: In(candidacyIds), removed_at: IsNull() })
      .groupBy('item.candidacy_id')
      .getRawMany<{ candidacy: string; number: string | number }>();
    return new Map(rows.map((row) => [row.candidacy, Number(row.number)]));
  }

  /** Documents by id, also those taken out since: a citation must still be shown. */
  async byIds(ids: string[]): Promise<EvidenceRead[]> {
    return this.withPassages(await this.db.manager.findBy(EvidenceItem, { id: In(ids) }));
  }

  private async withPassages(items: EvidenceItem[]): Promise<EvidenceRead[]> {
    const passages = await this.db.manager.find(EvidencePassage, {
      where: { evidence_item_id: In(items.map((item) => item.id)) },
      order: { number: 'ASC' },
    });
    return items.map((item) =>
      evidenceRead(
        item,
        passages.filter((passage) => passage.evidence_item_id === item.id),
      ),
    );
  }
}

function evidenceRead(item: EvidenceItem, passages: EvidencePassage[]): EvidenceRead {
  return {
    id: item.id,
    candidacyId: item.candidacy_id,
    title: item.title,
    source: item.source,
    dated: item.dated,
    visibility: item.visibility,
    language: item.language,
    kind: item.kind,
    link: item.link,
    criterionCodes: item.criterion_codes,
    passages: passages.map(({ number, body }) => ({ number, text: body, question: null })),
    words: passages.reduce((sum, { body }) => sum + wordCount(body.texts[body.original] ?? ''), 0),
    isRemoved: item.removed_at !== null,
    rev: item.rev,
  };
}
