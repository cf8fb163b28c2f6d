import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { Action, Actor } from '../../policy';
import { PracticesRepository } from '../data/practices.repository';
import type { EvidenceReference } from '../domain/assessment-content';
import { gapsIn } from '../domain/completeness';
import { applySave, Save, SaveOutcome } from '../domain/draft';
import type { PracticeCase } from './cases';
import { PracticeDesk, PracticeQueries } from './practice.queries';

/** Scoring the practice case. It leaves no trace in the log: nothing depends on it. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly practice: PracticeQueries,
    private readonly practices: PracticesRepository,
  ) {}

  async saveDraft(actor: Actor, cycleId: string, save: Save): Promise<SaveOutcome & { at: string | null }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { own, seat, practiceCase } = await this.enter(tx, 'practice.score', cycleId);
      requirePassages(practiceCase, save.rating.evidence);
      const outcome = applySave(own.draft, own.rev, save, tx.now);
      if (outcome.kind !== 'saved') return { ...outcome, at: own.savedAt };
      await this.practices.store(tx, seat, own, outcome.draft);
      return { ...outcome, at: tx.now };
    });
  }

  /** Throws FormErrors on `submit` when something is missing or another window has saved since. */
  async submit(actor: Actor, cycleId: string, rev: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { own, criteria } = await this.enter(tx, 'practice.score', cycleId);
      if (own.rev !== rev) throw new FormErrors({ submit: { key: 'scoring.check.changed' } });
      const codes = criteria.map(({ code }) => code);
      if (!own.id || gapsIn(own.draft, codes).length > 0)
        throw new FormErrors({ submit: { key: 'scoring.check.gaps' } });
      await this.practices.submit(tx, own.id, own.rev);
    });
  }

  /** Whether the members of a cycle are asked to practise; nothing written is lost when they no longer are. */
  async offer(actor: Actor, cycleId: string, offered: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'practice.offer', 'cycle', cycleId);
      const before = await this.practices.lock(tx, cycleId);
      if ((before?.offered ?? false) === offered) return;
      await this.practices.offer(tx, cycleId, offered);
      tx.audit(offered ? 'practice.offered' : 'practice.withdrawn', `cycle:${cycleId}`);
    });
  }

  private async enter(tx: Tx, action: Action, cycleId: string): Promise<PracticeDesk> {
    if (!(await this.practices.lock(tx, cycleId))) throw new NotFound();
    await this.access.requireIn(tx, action, 'practice', cycleId);
    return this.practice.open(tx.actor, cycleId, tx.manager);
  }
}

function requirePassages({ documents }: PracticeCase, evidence: readonly EvidenceReference[]): void {
  const foreign = evidence.some(({ evidenceId, passage }) => {
    const document = documents.find(({ id }) => id === evidenceId);
    return !document?.passages.some(({ number }) => number === passage);
  });
  if (foreign) throw new FormErrors({ evidence: { key: 'scoring.error.evidence' } });
}
