import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { CriteriaQueries, FrameworkVersionRead } from '../criteria';
import { ElectionRead, ElectionsQueries } from '../elections';
import { PanelQueries } from './panel.queries';
import { CycleRead, PanelRead } from './panel.reads';

export interface PlanChoices {
  election: ElectionRead;
  panels: PanelRead[];
  /** Versions of the criteria of the election's post that were published, the newest first. */
  versions: FrameworkVersionRead[];
}

/** What staff choose from when they plan a cycle. */
@Injectable()
export class CycleDesk {
  constructor(
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly criteria: CriteriaQueries,
  ) {}

  async ofElection(electionId: string): Promise<PlanChoices> {
    const election = await this.elections.byId(electionId);
    if (!election) throw new NotFound();
    const frameworks = (await this.criteria.frameworks()).filter(({ post }) => post === election.post);
    const versions = frameworks.flatMap((framework) => framework.versions).filter(({ status }) => status !== 'draft');
    return { election, panels: await this.panel.panels(), versions: versions.reverse() };
  }

  async ofCycle(cycleId: string): Promise<PlanChoices & { cycle: CycleRead }> {
    const cycle = await this.panel.cycleById(cycleId);
    if (!cycle) throw new NotFound();
    return { ...(await this.ofElection(cycle.electionId)), cycle };
  }
}
