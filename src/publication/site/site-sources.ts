import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { ElectionRead, ElectionsQueries, Facts, RoundRead } from '../../elections';
import { CycleRead, ReviewRead } from '../../panel';
import { QuestionnairesQueries } from '../../questionnaires';
import { releasedProfiles } from '../data/revisions.repository';
import { SiteData } from '../domain/site-data';
import { Gathered } from './gathered';
import { PanelSources } from './panel-sources';

/** The modules that the site data come from, asked in a fixed number of queries. */
@Injectable()
export class SiteSources {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly facts: Facts,
    private readonly candidates: CandidatesQueries,
    private readonly questionnaires: QuestionnairesQueries,
    private readonly panelParts: PanelSources,
  ) {}

  async read(readDb: ReadDb, now: string): Promise<Gathered> {
    const elections = (await this.elections.list()).filter((election) => election.isPublic);
    const candidacies = await this.candidates.byElections(elections.map(({ id }) => id));
    const rounds = new Map<string, RoundRead[]>();
    for (const { id } of elections) rounds.set(id, await this.elections.rounds(id));
    const facts = {
      person: await this.facts.of(
        'person',
        candidacies.flatMap(({ personId }) => personId ?? []),
      ),
      candidacy: await this.facts.of(
        'candidacy',
        candidacies.map(({ id }) => id),
      ),
      election: await this.facts.of(
        'election',
        elections.map(({ id }) => id),
      ),
    };
    const panel = await this.panelParts.read(elections.map(({ id }) => id));
    const released = await releasedProfiles(
      readDb.manager,
      candidacies.map(({ id }) => id),
    );
    const questionnaires = await this.questionnaires.list();
    const states = await this.elections.states();
    return { elections, candidacies, rounds, facts, states, ...panel, questionnaires, released, now };
  }

  members(
    cycles: CycleRead[],
    reviews: ReviewRead[],
    candidacies: CandidacyRead[],
    elections: ElectionRead[],
  ): Promise<SiteData['members']> {
    return this.panelParts.members(cycles, reviews, candidacies, elections);
  }
}
