import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../common/errors';
import { Tx } from '../common/persistence';
import { CycleStanding, CycleStandings, ReviewStanding } from './cycle-standings';
import { AssignmentsRepository } from './data/assignments.repository';
import { PanelsRepository } from './data/panels.repository';
import { holdsSeatOn } from './domain/seat';
import { Pseudonyms } from './pseudonyms';

/** Writes the table row by row. */
@Injectable()
export class AssignmentTable {
  constructor(
    private readonly standings: CycleStandings,
    private readonly panels: PanelsRepository,
    private readonly rows: AssignmentsRepository,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** Returns the members who have work that they had not before. */
  async write(
    tx: Tx,
    cycleId: string,
    rev: number,
    candidacyIds: string[],
    command: AssignmentsCommand,
  ): Promise<CycleStanding & { added: Set<string> }> {
    await this.panels.changeCycle(tx, cycleId, rev, {});
    await this.rows.addReviews(tx, cycleId, candidacyIds, command.dueAt);
    const standing = await this.standings.of(cycleId, tx.manager);
    const added = new Set<string>();
    for (const review of standing.reviews.filter(isAssignable)) {
      const wanted = command.members.get(review.candidacy.id);
      if (wanted) for (const id of await this.change(tx, standing, review, wanted, command.dueAt)) added.add(id);
    }
    return { ...standing, added };
  }

  private async change(
    tx: Tx,
    { cycle, members }: CycleStanding,
    standing: ReviewStanding,
    wanted: readonly string[],
    dueAt: string,
  ): Promise<string[]> {
    const { review, assigned, recused, submitted } = standing;
    const seated = members.filter((member) => holdsSeatOn(member, tx.now.slice(0, 10))).map(({ id }) => id);
    const added = wanted.filter((id) => !assigned.includes(id) && !recused.includes(id) && seated.includes(id));
    // Who has stepped aside keeps the row: it says from what.
    const ended = assigned.filter((id) => !wanted.includes(id) && !recused.includes(id));
    if (ended.some((id) => submitted.includes(id))) throw new RuleBroken('assignment_submitted');
    const before = await this.rows.all(tx, [review.id]);
    const rowOf = (id: string) => before.find((row) => row.member_id === id);
    for (const id of added) {
      await this.pseudonyms.give(tx, cycle.id, id);
      await this.rows.assign(tx, rowOf(id), review.id, id, review.phase === 'draft' ? dueAt : review.dueAt);
    }
    for (const row of before) if (ended.includes(row.member_id)) await this.rows.end(tx, row.id);
    if (review.phase === 'draft' && review.dueAt !== dueAt)
      await this.rows.moveDeadline(tx, review, review.dueAt, dueAt);
    if (added.length + ended.length > 0) tx.audit('assignment.changed', `review:${review.id}`, { added, ended });
    return added;
  }
}

/** Assignments change until scoring has closed, and never on a frozen review. */
export const isAssignable = ({ review, isWithdrawn }: ReviewStanding): boolean =>
  !isWithdrawn && (review.phase === 'draft' || review.phase === 'open');

/** Who works on which candidate; candidacies left out stay as they are. */
export interface AssignmentsCommand {
  dueAt: string;
  members: Map<string, readonly string[]>;
}
