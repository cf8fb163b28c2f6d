import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { Tx, UnitOfWork } from '../common/persistence';
import { Language, LocalizedText } from '../common/text';
import { Actor } from '../policy';
import { EvidenceRepository } from './data/evidence.repository';
import type { EvidenceKind } from './domain/candidacy-read';
import { EvidenceItem } from './data/evidence-item.entity';

export interface EvidenceCommand {
  title: LocalizedText;
  source: LocalizedText;
  dated: string | null;
  visibility: 'published' | 'panel';
  language: Language;
  /** A document unless said otherwise. */
  kind?: EvidenceKind;
  link?: string | null;
  /** Criteria on which it bears; none unless said otherwise. */
  criterionCodes?: readonly string[];
  /** The text paragraph by paragraph; they become the numbered passages. */
  passages: readonly LocalizedText[];
}

/** Documents of a dossier: added, described anew, taken out. Their text never changes, because passages of it are cited. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceRepository,
    private readonly access: Access,
    private readonly ids: Ids,
  ) {}

  add(actor: Actor, candidacyId: string, command: EvidenceCommand): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'candidacy', candidacyId);
      return this.addIn(tx, candidacyId, command);
    });
  }

  async addIn(tx: Tx, candidacyId: string, command: EvidenceCommand): Promise<string> {
    const id = this.ids.uuid();
    const position = (await this.evidence.countOf(tx, candidacyId)) + 1;
    const fixed = { file_id: null, position, created_at: tx.now, removed_at: null, rev: 1 };
    await this.evidence.add(tx, { id, candidacy_id: candidacyId, ...described(command), ...fixed }, command.passages);
    tx.audit('evidence.added', `evidence:${id}`, { candidacy: candidacyId, visibility: command.visibility });
    return id;
  }

  /** Changes title, source, date, language and visibility. */
  edit(actor: Actor, id: string, rev: number, command: Omit<EvidenceCommand, 'passages'>): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'evidence', id);
      await this.existing(tx, id);
      await this.evidence.change(tx, id, rev, described(command));
      tx.audit('evidence.edited', `evidence:${id}`, { visibility: command.visibility });
    });
  }

  /** Takes a document out of the dossier; citations of it are still shown. */
  remove(actor: Actor, id: string, rev: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'evidence', id);
      await this.existing(tx, id);
      await this.evidence.change(tx, id, rev, { removed_at: tx.now });
      tx.audit('evidence.removed', `evidence:${id}`);
    });
  }

  private async existing(tx: Tx, id: string): Promise<EvidenceItem> {
    const row = await this.evidence.byId(tx, id);
    if (!row || row.removed_at) throw new NotFound();
    return row;
  }
}

type Described = Omit<
  EvidenceItem,
  'id' | 'candidacy_id' | 'file_id' | 'position' | 'created_at' | 'removed_at' | 'rev'
>;

function described(command: Omit<EvidenceCommand, 'passages'>): Described {
  const { title, source, dated, visibility, language } = command;
  const { kind = 'document', link = null, criterionCodes = [] } = command;
  return { title, source, dated, visibility, language, kind, link, criterion_codes: [...criterionCodes] };
}
