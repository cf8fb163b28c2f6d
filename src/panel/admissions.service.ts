import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { RuleBroken } from '../common/errors';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { RecusalsRepository } from './data/recusals.repository';
import { PanelMails } from './panel-mails';
import { Seats } from './seats';
import { panelRoomPaths } from './web/panel-room.paths';

/** The chair lets a member who did not submit scores take part in the deliberation (S14). */
@Injectable()
export class AdmissionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly rows: RecusalsRepository,
    private readonly mails: PanelMails,
  ) {}

  admit(actor: Actor, reviewId: string, memberId: string, reason: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'member.admit', 'review', reviewId);
      const setting = await this.seats.setting(reviewId, tx.manager);
      const able = await this.seats.ableMembers(setting, tx.now.slice(0, 10), tx.manager);
      const member = able.find(({ id }) => id === memberId);
      if (!member) throw new RuleBroken('admission_not_possible');
      await this.rows.admit(tx, { cycleId: setting.cycle.id, reviewId, memberId }, reason);
      tx.audit('member.admitted', `review:${reviewId}`, { member: memberId });
      await this.mails.send(tx, 'panel-admission', [member], { cause: reviewId, href: panelRoomPaths.home });
    });
  }
}
