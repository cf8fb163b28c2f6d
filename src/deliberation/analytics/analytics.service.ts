import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Tx, UnitOfWork } from '../../common/persistence';
import { onceKey } from '../../common/persistence/once';
import { Actor } from '../../policy';
import { StudyFile, studyFile } from '../domain/study-file';
import { CycleScores, CycleScoresQueries } from './cycle-scores.queries';
import { hashOf } from './statistics-runs';
import { StudyLetters } from './study-letters';

export interface CycleStudy extends CycleScores {
  /** In the reference format, with letters for members. */
  file: StudyFile;
}

/** Opens the scores of a cycle to its chair, and writes down that it was done. */
@Injectable()
export class AnalyticsService {
  /** What has been written down today; looking again while a computation runs is not looking anew. */
  private readonly noted = new Set<string>();
  private day = '';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly scores: CycleScoresQueries,
    private readonly letters: StudyLetters,
  ) {}

  /** For the page. Written down once a day for the same scores. */
  async view(actor: Actor, cycleId: string): Promise<CycleStudy> {
    const { study, note, day } = await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'analytics.view', 'analytics', cycleId);
      const study = await this.study(tx, cycleId);
      const inputs = hashOf(study.file);
      const day = tx.now.slice(0, 10);
      const note = [day, actor.userId, cycleId, inputs].join('|');
      if (!this.noted.has(note)) tx.audit('analytics.viewed', `cycle:${cycleId}`, { inputs, ...counts(study) });
      return { study, note, day };
    });
    // Not before the unit of work has ended: one that is repeated must write its row again.
    if (day !== this.day) this.noted.clear();
    this.day = day;
    this.noted.add(note);
    return study;
  }

  /** For the export; each one is written down. The same page may be sent again, so its one-time key is left alone. */
  async export(actor: Actor, cycleId: string, format: string): Promise<CycleStudy> {
    return onceKey.exit(() =>
      this.unitOfWork.run(actor, async (tx) => {
        await this.access.requireIn(tx, 'analytics.export', 'analytics', cycleId);
        const study = await this.study(tx, cycleId);
        tx.audit('analytics.exported', `cycle:${cycleId}`, { format, inputs: hashOf(study.file), ...counts(study) });
        return study;
      }),
    );
  }

  private async study(tx: Tx, cycleId: string): Promise<CycleStudy> {
    const scores = await this.scores.of(tx.actor, cycleId, tx.manager);
    const members = scores.standing.members.map((member) => member.id);
    const letters = await this.letters.of(tx, cycleId, members);
    return { ...scores, file: studyFile(scores.studied, letters) };
  }
}

const counts = ({ counted }: CycleStudy) => ({ candidates: counted.length });
