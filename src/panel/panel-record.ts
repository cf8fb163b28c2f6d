import { Injectable } from '@nestjs/common';
import { Approvals } from '../approvals';
import { NotFound } from '../common/errors';
import { Clock } from '../common/time/clock';
import { ElectionRead, ElectionsQueries } from '../elections';
import { PanelQueries } from './panel.queries';
import { CycleRead, MemberRead, PanelRead } from './panel.reads';
import { APPOINT_CHAIR } from './two-person.facts';

export interface PanelRecordRead {
  panel: PanelRead;
  members: MemberRead[];
  cycles: { cycle: CycleRead; election: ElectionRead }[];
  /** Chair and deputy are proposed and wait for the second person. */
  isPending: boolean;
  day: string;
}

/** What a panel's own page says. */
@Injectable()
export class PanelRecord {
  constructor(
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly approvals: Approvals,
    private readonly clock: Clock,
  ) {}

  async of(panelId: string): Promise<PanelRecordRead> {
    const panel = await this.panel.panelById(panelId);
    if (!panel) throw new NotFound();
    const cycles = await this.panel.cycles([panelId]);
    const elections = await this.elections.byIds(cycles.map((cycle) => cycle.electionId));
    const pending = await this.approvals.pending(APPOINT_CHAIR, [`panel:${panelId}`]);
    return {
      panel,
      members: await this.panel.membersOfPanel(panelId),
      cycles: cycles.flatMap((cycle) => {
        const election = elections.find(({ id }) => id === cycle.electionId);
        return election ? [{ cycle, election }] : [];
      }),
      isPending: pending.size > 0,
      day: this.clock.now().slice(0, 10),
    };
  }
}
