import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { CyclePlans } from './cycle-plans';
import { PanelMails } from './panel-mails';
import { panelRoomPaths } from './web/panel-room.paths';
import { AssignmentsCommand, AssignmentTable } from './assignment-table';

/** Assigning in bulk: the whole table of members and candidates at once. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly plans: CyclePlans,
    private readonly table: AssignmentTable,
    private readonly mails: PanelMails,
  ) {}

  /** Makes the table so. `rev` is the cycle's: two people who fill the table at once do not overwrite each other. */
  async save(
    actor: Actor,
    cycleId: string,
    electionId: string,
    rev: number,
    command: AssignmentsCommand,
  ): Promise<void> {
    const standing = await this.plans.standingCandidacies(electionId);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'assignment.edit', 'cycle', cycleId);
      const { cycle, members, added } = await this.table.write(tx, cycleId, rev, standing, command);
      const told = members.filter((member) => added.has(member.id));
      const mail = { cause: `${cycle.id}:${rev}`, href: panelRoomPaths.home, params: { due: command.dueAt } };
      await this.mails.send(tx, 'panel-assigned', told, mail);
    });
  }
}
