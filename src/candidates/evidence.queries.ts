import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { findRows, ReadDb } from '../common/persistence';
import { EvidenceItem } from './data/evidence-item.entity';
import { EvidencePassage } from './data/evidence-passage.entity';
import { EvidenceRead } from './domain/candidacy-read';
import { wordCount } from './domain/passages';

type DocumentText = Pick<EvidenceRead, 'passages' | 'words'>;

const NO_TEXT: DocumentText = { passages: [], words: 0 };

/** Documents whose text is kept; each is some ten kilobytes. */
const KEPT = 500;

/** Reads the documents of dossiers with their numbered passages. */
@Injectable()
export class EvidenceQueries {
  /** Passages are frozen and written together with their document, so what was read once never goes stale. */
  private readonly texts = new Map<string, DocumentText>();

  constructor(private readonly db: ReadDb) {}

  /** Documents of one dossier in their order; those taken out are left out. */
  async of(candidacyId: string): Promise<EvidenceRead[]> {
    return (await this.ofCandidacies([candidacyId])).get(candidacyId) ?? [];
  }

  async ofCandidacies(candidacyIds: string[]): Promise<Map<string, EvidenceRead[]>> {
    const where = { candidacy_id: candidacyIds, removed_at: null };
    const items = await findRows(this.db.manager, EvidenceItem, where, ['position', 'created_at', 'id']);
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
    return this.withPassages(await findRows(this.db.manager, EvidenceItem, { id: ids }));
  }

  private async withPassages(items: EvidenceItem[]): Promise<EvidenceRead[]> {
    const texts = await this.textsOf(items.map(({ id }) => id));
    return items.map((item) => evidenceRead(item, texts.get(item.id) ?? NO_TEXT));
  }

  private async textsOf(ids: string[]): Promise<ReadonlyMap<string, DocumentText>> {
    const known = new Map<string, DocumentText>();
    for (const id of ids) {
      const text = this.texts.get(id);
      if (text) known.set(id, text);
    }
    const unknown = ids.filter((id) => !known.has(id));
    const where = { evidence_item_id: unknown };
    const passages = await findRows(this.db.manager, EvidencePassage, where, ['number']);
    if (this.texts.size > KEPT) this.texts.clear();
    for (const id of unknown) {
      const text = textOf(passages.filter((passage) => passage.evidence_item_id === id));
      known.set(id, text);
      this.texts.set(id, text);
    }
    return known;
  }
}

function textOf(passages: EvidencePassage[]): DocumentText {
  return {
    passages: passages.map(({ number, body }) => ({ number, text: body, question: null })),
    words: passages.reduce((sum, { body }) => sum + wordCount(body.texts[body.original] ?? ''), 0),
  };
}

function evidenceRead(item: EvidenceItem, text: DocumentText): EvidenceRead {
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
    ...text,
    isRemoved: item.removed_at !== null,
    rev: item.rev,
  };
}
