import { Injectable } from '@nestjs/common';
import { FormErrors, NotFound, RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { Tx } from '../common/persistence';
import { AssignmentsRepository } from './data/assignments.repository';
import { Cycle } from './data/panel.entity';
import { PanelsRepository } from './data/panels.repository';
import { CyclePlan, fixedOnceOpened } from './domain/cycle-plan';
import { PanelQueries } from './panel.queries';
import { cycleRead } from './panel.reads';

/** The rows that making and changing a cycle writes. */
@Injectable()
export class CycleRows {
  constructor(
    private readonly ids: Ids,
    private readonly panel: PanelQueries,
    private readonly panels: PanelsRepository,
    private readonly assignments: AssignmentsRepository,
  ) {}

  async electionOf(cycleId: string): Promise<string> {
    const cycle = await this.panel.cycleById(cycleId);
    if (!cycle) throw new NotFound();
    return cycle.electionId;
  }

  async add(
    tx: Tx,
    on: { electionId: string; panelId: string; candidacyIds: string[] },
    plan: CyclePlan,
  ): Promise<string> {
    if (await this.panel.cycleOfElection(on.electionId, tx.manager)) throw new RuleBroken('cycle_exists');
    if (!(await this.panel.panelById(on.panelId, tx.manager)))
      throw new FormErrors({ panelId: { key: 'form.error.notAChoice' } });
    const id = this.ids.uuid();
    await this.panels.addCycle(tx, {
      id,
      panel_id: on.panelId,
      election_id: on.electionId,
      ...columnsOf(plan),
      rev: 1,
    });
    await this.assignments.addReviews(tx, id, on.candidacyIds, plan.closesAt);
    tx.audit('cycle.created', `cycle:${id}`, { election: on.electionId, panel: on.panelId });
    return id;
  }

  async change(tx: Tx, cycleId: string, rev: number, plan: CyclePlan): Promise<void> {
    const before = cycleRead(await this.panels.lockCycle(tx, cycleId));
    const reviews = await this.panel.reviewsOfCycle(cycleId, tx.manager);
    const changed = fixedOnceOpened(before, plan);
    const hasBegun = reviews.some((review) => review.phase !== 'draft');
    if (hasBegun && changed.length > 0)
      throw new FormErrors(Object.fromEntries(changed.map((field) => [field, { key: 'panel.cycle.error.fixed' }])));
    await this.panels.changeCycle(tx, cycleId, rev, columnsOf(plan));
    // Reviews that nobody has given a deadline of their own follow the cycle.
    const following = reviews.filter((review) => review.phase === 'draft' && review.dueAt === before.closesAt);
    for (const review of following) await this.assignments.moveDeadline(tx, review, review.dueAt, plan.closesAt);
    tx.audit('cycle.edited', `cycle:${cycleId}`);
  }
}

function columnsOf(plan: CyclePlan): Omit<Cycle, 'id' | 'panel_id' | 'election_id' | 'rev'> {
  return {
    framework_version_id: plan.frameworkVersionId,
    opens_at: plan.opensAt,
    closes_at: plan.closesAt,
    time_zone: plan.timeZone,
    quorum_min: plan.quorumMin,
    names_shown: plan.namesShown,
  };
}
