import { Appointment, appointmentIn } from './domain/appointment';
import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Approvals, ApprovalStep, hashOf } from '../approvals';
import { FormErrors, NotFound, StaleEdit } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { ApprovalSide, Actor } from '../policy';
import { PanelsRepository } from './data/panels.repository';
import { holdsSeatOn, Seat } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { MemberRead } from './panel.reads';
import { APPOINT_CHAIR } from './two-person.facts';

/** The chair and the deputy: appointed by one member of the secretariat and one administrator (settled point 10). */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly panel: PanelQueries,
    private readonly panels: PanelsRepository,
  ) {}

  /** Proposes chair and deputy. If the other side has proposed the same two, this is the second approval. */
  propose(actor: Actor, panelId: string, appointment: Appointment): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { approvalSide } = await this.access.requireIn(tx, 'panel.appointChair', 'appointment', panelId);
      return this.give(tx, panelId, appointment, approvalSide ?? null);
    });
  }

  /** Approves what the other side has proposed, if it still is what this person saw. */
  approve(actor: Actor, panelId: string, contentHash: string): Promise<ApprovalStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { approvalSide } = await this.access.requireIn(tx, 'panel.appointChair', 'appointment', panelId);
      const pending = (await this.approvals.pending(APPOINT_CHAIR, [`panel:${panelId}`], tx.manager)).get(
        `panel:${panelId}`,
      );
      if (!pending || pending.contentHash !== contentHash) throw new StaleEdit();
      return this.give(tx, panelId, appointmentIn(pending.content), approvalSide ?? null);
    });
  }

  /** Takes a proposal back that waits for its second person. */
  takeBack(actor: Actor, panelId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'panel.takeBackAppointment', 'appointment', panelId);
      await this.approvals.end(tx, APPOINT_CHAIR, `panel:${panelId}`);
    });
  }

  /** Appoints without asking: for the example election and for reference data alone. */
  async appointIn(tx: Tx, panelId: string, { chairId, deputyId }: Appointment): Promise<void> {
    for (const member of await this.panel.membersOfPanel(panelId, tx.manager)) {
      const seat: Seat = member.id === chairId ? 'chair' : member.id === deputyId ? 'deputy' : 'member';
      if (seat !== member.seat) await this.panels.changeMember(tx, member.id, member.rev, { seat });
    }
    tx.audit('chair.appointed', `panel:${panelId}`, { chair: chairId, deputy: deputyId });
  }

  private async give(
    tx: Tx,
    panelId: string,
    appointment: Appointment,
    side: ApprovalSide | null,
  ): Promise<ApprovalStep> {
    if (!side) throw new NotFound();
    await this.panels.lockPanel(tx, panelId);
    const members = await this.panel.membersOfPanel(panelId, tx.manager);
    checkSeats(appointment, members, tx.now.slice(0, 10));
    const content = { panel: panelId, chair: appointment.chairId, deputy: appointment.deputyId };
    const request = {
      action: APPOINT_CHAIR,
      objectRef: `panel:${panelId}`,
      contentHash: hashOf(content),
      content,
      side,
    };
    const step = await this.approvals.give(tx, request);
    if (step.step === 'second') await this.appointIn(tx, panelId, appointment);
    return step;
  }
}

function checkSeats({ chairId, deputyId }: Appointment, members: MemberRead[], day: string): void {
  const sits = (id: string) => members.some((member) => member.id === id && holdsSeatOn(member, day));
  if (!sits(chairId)) throw new FormErrors({ chairId: { key: 'panel.appointment.error.noSeat' } });
  if (!sits(deputyId)) throw new FormErrors({ deputyId: { key: 'panel.appointment.error.noSeat' } });
  if (chairId === deputyId) throw new FormErrors({ deputyId: { key: 'panel.appointment.error.same' } });
}
