import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { CyclePlan } from './domain/cycle-plan';
import { CyclePlans } from './cycle-plans';
import { CycleRows } from './cycle-rows';

/** The panel's work on one election: made, and changed while nobody relies on it yet. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly plans: CyclePlans,
    private readonly rows: CycleRows,
  ) {}

  /** Makes the cycle of an election, with a review for every standing candidate; returns its id. */
  async create(actor: Actor, electionId: string, panelId: string, plan: CyclePlan): Promise<string> {
    await this.plans.check(electionId, plan);
    const candidacyIds = await this.plans.standingCandidacies(electionId);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'cycle.edit', 'election', electionId);
      return this.rows.add(tx, { electionId, panelId, candidacyIds }, plan);
    });
  }

  async edit(actor: Actor, cycleId: string, rev: number, plan: CyclePlan): Promise<void> {
    await this.plans.check(await this.rows.electionOf(cycleId), plan);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'cycle.edit', 'cycle', cycleId);
      await this.rows.change(tx, cycleId, rev, plan);
    });
  }
}
