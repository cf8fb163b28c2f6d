import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Tx, UnitOfWork } from '../common/persistence';
import { localized } from '../common/text/localized-text';
import { FactChanges, Facts, NewFact } from '../elections';
import { Actor } from '../policy';
import { PanelsRepository } from './data/panels.repository';

/** The source of what a member enters without another one. */
export const STATED_BY_MEMBER = localized('Stated by the member', 'Indiqué par le membre');

/** Posts and publications of members: entered by staff with a source, or stated by the member. Never published. */
@Injectable()
export class MemberBackgroundsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly panels: PanelsRepository,
    private readonly facts: Facts,
  ) {}

  record(actor: Actor, memberId: string, rev: number, facts: readonly NewFact[]): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'panel.edit', 'panelMember', memberId);
      await this.write(tx, memberId, rev, facts);
    });
  }

  state(actor: Actor, memberId: string, rev: number, facts: readonly NewFact[]): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'background.state', 'seat', memberId);
      await this.write(tx, memberId, rev, facts);
    });
  }

  async addIn(tx: Tx, memberId: string, facts: readonly NewFact[]): Promise<FactChanges> {
    return this.facts.replaceBackground(tx, 'panel_member', memberId, facts);
  }

  private async write(tx: Tx, memberId: string, rev: number, facts: readonly NewFact[]): Promise<void> {
    await this.panels.changeMember(tx, memberId, rev, {});
    const { added, removed } = await this.addIn(tx, memberId, facts);
    tx.audit('panelMember.edited', `panelMember:${memberId}`, { factsAdded: added, factsRemoved: removed });
  }
}
