import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FormErrors } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { Tx, UnitOfWork } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { Users } from '../identity';
import { Actor } from '../policy';
import { PanelMember } from './data/panel.entity';
import { PanelsRepository } from './data/panels.repository';

/** What staff say of a member. Days are 'yyyy-mm-dd'; the nationality an ISO 3166-1 alpha-3 code. */
export interface MemberCommand {
  name: string;
  nationality: string;
  biography: LocalizedText;
  fromDay: string;
  untilDay: string | null;
}

/** Panels and the people on them. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly panels: PanelsRepository,
    private readonly users: Users,
    private readonly ids: Ids,
  ) {}

  /** Makes a panel without members; returns its id. */
  create(actor: Actor, name: LocalizedText): Promise<string> {
    return this.unitOfWork.run(actor, (tx) => {
      this.access.require(actor, 'panel.edit');
      return this.createIn(tx, name);
    });
  }

  async createIn(tx: Tx, name: LocalizedText): Promise<string> {
    const id = this.ids.uuid();
    await this.panels.addPanel(tx, { id, name, created_at: tx.now, rev: 1 });
    tx.audit('panel.created', `panel:${id}`);
    return id;
  }

  rename(actor: Actor, panelId: string, rev: number, name: LocalizedText): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'panel.edit', 'panel', panelId);
      await this.panels.changePanel(tx, panelId, rev, { name });
      tx.audit('panel.renamed', `panel:${panelId}`);
    });
  }

  addMember(actor: Actor, panelId: string, userId: string, command: MemberCommand): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'panel.edit', 'panel', panelId);
      return this.addMemberIn(tx, panelId, userId, command);
    });
  }

  async addMemberIn(tx: Tx, panelId: string, userId: string, command: MemberCommand): Promise<string> {
    checkDays(command);
    // Locked, so that two members of staff cannot seat the same person twice.
    await this.panels.lockPanel(tx, panelId);
    await this.checkAccount(tx, panelId, userId);
    const id = this.ids.uuid();
    await this.panels.addMember(tx, {
      id,
      panel_id: panelId,
      user_id: userId,
      seat: 'member',
      ...columnsOf(command),
      rev: 1,
    });
    tx.audit('panelMember.added', `panelMember:${id}`, { panel: panelId });
    tx.mail('panel-seat', { to: `user:${userId}`, params: { from: command.fromDay }, dedupeKey: `panel-seat:${id}` });
    return id;
  }

  editMember(actor: Actor, memberId: string, rev: number, command: MemberCommand): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'panel.edit', 'panelMember', memberId);
      checkDays(command);
      const before = await this.panels.lockMember(tx, memberId);
      await this.panels.changeMember(tx, memberId, rev, columnsOf(command));
      const ended = command.untilDay !== null && command.untilDay !== before.until_day;
      tx.audit(ended ? 'panelMember.ended' : 'panelMember.edited', `panelMember:${memberId}`);
    });
  }

  /** An account sits once on a panel, must be a member's account, and none of the secretariat's or an administrator's (S16). */
  private async checkAccount(tx: Tx, panelId: string, userId: string): Promise<void> {
    const user = (await this.users.byIds([userId], tx.manager)).get(userId);
    const isMember = user?.roles.includes('panel_member') === true && user.status !== 'disabled';
    if (!isMember) throw new FormErrors({ userId: { key: 'panel.member.error.notAMember' } });
    if (user.roles.length > 1) throw new FormErrors({ userId: { key: 'panel.member.error.otherRoles' } });
    const seated = await tx.manager.countBy(PanelMember, { panel_id: panelId, user_id: userId });
    if (seated > 0) throw new FormErrors({ userId: { key: 'panel.member.error.seated' } });
  }
}

function checkDays({ fromDay, untilDay }: MemberCommand): void {
  if (untilDay !== null && untilDay < fromDay) throw new FormErrors({ untilDay: { key: 'panel.member.error.days' } });
}

function columnsOf(
  command: MemberCommand,
): Pick<PanelMember, 'name' | 'nationality' | 'biography' | 'from_day' | 'until_day'> {
  const { name, nationality, biography, fromDay, untilDay } = command;
  return { name, nationality, biography, from_day: fromDay, until_day: untilDay };
}
