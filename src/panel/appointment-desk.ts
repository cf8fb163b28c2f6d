import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Approvals } from '../approvals';
import { NotFound } from '../common/errors';
import { Clock } from '../common/time/clock';
import { Users } from '../identity';
import { Actor } from '../policy';
import { appointmentIn } from './domain/appointment';
import { PanelQueries } from './panel.queries';
import { MemberRead, PanelRead } from './panel.reads';
import { APPOINT_CHAIR } from './two-person.facts';

export interface AppointmentStanding {
  panel: PanelRead;
  members: MemberRead[];
  pending: { chairId: string; deputyId: string; contentHash: string; by: string; at: string } | null;
  /** Why this actor may not give the approval; null when the actor may. */
  refusal: string | null;
  day: string;
}

/** How the appointment of chair and deputy stands, as one actor may act on it. */
@Injectable()
export class AppointmentDesk {
  constructor(
    private readonly panel: PanelQueries,
    private readonly approvals: Approvals,
    private readonly users: Users,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, panelId: string): Promise<AppointmentStanding> {
    const panel = await this.panel.panelById(panelId);
    if (!panel) throw new NotFound();
    const first = (await this.approvals.pending(APPOINT_CHAIR, [`panel:${panelId}`])).get(`panel:${panelId}`);
    const by = first ? ((await this.users.byId(first.firstBy))?.name ?? '') : '';
    const answer = this.access.ask(actor, 'panel.appointChair', await this.access.facts(actor, 'appointment', panelId));
    // A second factor that is due is asked for when the approval is sent.
    const reasons = answer.yes ? [] : answer.reasons.filter((reason) => reason !== 'step_up');
    return {
      panel,
      members: await this.panel.membersOfPanel(panelId),
      pending: first
        ? { ...appointmentIn(first.content), contentHash: first.contentHash, by, at: first.firstAt }
        : null,
      refusal: reasons[0] ?? null,
      day: this.clock.now().slice(0, 10),
    };
  }
}
