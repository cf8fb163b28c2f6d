import { Injectable } from '@nestjs/common';
import { EvidenceQueries, EvidenceRead } from '../candidates';
import { FormErrors } from '../common/errors';
import { PanelQueries } from '../panel';
import { DossierDocuments } from './dossier-documents';
import { EvidenceReference } from './domain/assessment-content';

/** Documents whose passages are known; a panel reads some hundreds in a cycle. */
const KEPT = 5000;

/** Whether a passage that somebody relies on is one of the candidate's dossier. */
@Injectable()
export class Citations {
  /** Document → whose dossier, which passages. Text and owner of a document and of a submission never change, so this never goes stale. */
  private readonly known = new Map<string, { candidacyId: string; passages: ReadonlySet<number> }>();
  private readonly candidacies = new Map<string, string>();

  constructor(
    private readonly evidence: EvidenceQueries,
    private readonly panel: PanelQueries,
    private readonly dossiers: DossierDocuments,
  ) {}

  /** Throws FormErrors for a passage of no document of this review's candidate. */
  async require(reviewId: string, references: EvidenceReference[]): Promise<void> {
    if (references.length === 0) return;
    const candidacyId = await this.candidacyOf(reviewId);
    await this.learn(
      candidacyId,
      references.map(({ evidenceId }) => evidenceId),
    );
    const foreign = references.some(({ evidenceId, passage }) => {
      const document = this.known.get(evidenceId);
      return document?.candidacyId !== candidacyId || !document.passages.has(passage);
    });
    if (foreign) throw new FormErrors({ evidence: { key: 'scoring.error.evidence' } });
  }

  private async candidacyOf(reviewId: string): Promise<string | null> {
    const known = this.candidacies.get(reviewId);
    if (known) return known;
    const review = await this.panel.reviewById(reviewId);
    if (review) this.candidacies.set(reviewId, review.candidacyId);
    return review?.candidacyId ?? null;
  }

  private async learn(candidacyId: string | null, ids: string[]): Promise<void> {
    const unknown = () => [...new Set(ids)].filter((id) => !this.known.has(id));
    if (unknown().length === 0) return;
    if (this.known.size > KEPT) this.known.clear();
    this.keep(await this.evidence.byIds(unknown()));
    if (candidacyId && unknown().length > 0) this.keep(await this.dossiers.answers(candidacyId));
  }

  private keep(documents: readonly EvidenceRead[]): void {
    for (const { id, candidacyId, passages } of documents)
      this.known.set(id, { candidacyId, passages: new Set(passages.map(({ number }) => number)) });
  }
}
