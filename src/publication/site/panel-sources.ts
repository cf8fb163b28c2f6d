import { Injectable } from '@nestjs/common';
import { CandidacyRead } from '../../candidates';
import { CriteriaQueries } from '../../criteria';
import { ElectionRead } from '../../elections';
import { CycleRead, PanelQueries, RecusalsQueries, ReviewRead } from '../../panel';
import { SiteData } from '../domain/site-data';
import { publicMembers } from './public-members';
import { Gathered } from './gathered';

/** Cycles, reviews, frameworks and members of the panels at work. */
@Injectable()
export class PanelSources {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly criteria: CriteriaQueries,
  ) {}

  async read(electionIds: string[]): Promise<Pick<Gathered, 'cycles' | 'reviews' | 'frameworks'>> {
    const cycles = (await this.panel.cycles()).filter((cycle) => electionIds.includes(cycle.electionId));
    const reviews: ReviewRead[] = [];
    for (const cycle of cycles) reviews.push(...(await this.panel.reviewsOfCycle(cycle.id)));
    const frameworks = (await this.criteria.frameworks()).flatMap(({ versions }) =>
      versions.filter((version) => version.status !== 'draft'),
    );
    return { cycles, reviews, frameworks };
  }

  async members(
    cycles: CycleRead[],
    reviews: ReviewRead[],
    candidacies: CandidacyRead[],
    elections: ElectionRead[],
  ): Promise<SiteData['members']> {
    const panels = [...new Set(cycles.map((cycle) => cycle.panelId))];
    const members = (await Promise.all(panels.map((id) => this.panel.membersOfPanel(id)))).flat();
    const recusals = await this.recusals.inForce(reviews.map(({ id }) => id));
    return publicMembers({ members, recusals, reviews, candidacies, elections });
  }
}
