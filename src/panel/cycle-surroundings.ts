import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries, EvidenceQueries } from '../candidates';
import { NotFound } from '../common/errors';
import { CriteriaQueries, FrameworkVersionRead } from '../criteria';
import { ElectionRead, ElectionsQueries } from '../elections';
import { CycleRead } from './panel.reads';

/** What other modules know of a cycle's election. */
export interface Surroundings {
  election: ElectionRead;
  framework: FrameworkVersionRead;
  /** By family name; withdrawn ones included. */
  candidacies: CandidacyRead[];
  /** candidacy id → number of documents. */
  documents: Map<string, number>;
}

@Injectable()
export class CycleSurroundings {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly criteria: CriteriaQueries,
    private readonly candidates: CandidatesQueries,
    private readonly evidence: EvidenceQueries,
  ) {}

  async of(cycle: Pick<CycleRead, 'electionId' | 'frameworkVersionId'>): Promise<Surroundings> {
    const election = await this.elections.byId(cycle.electionId);
    const framework = await this.criteria.versionById(cycle.frameworkVersionId);
    if (!election || !framework) throw new NotFound();
    const candidacies = await this.candidates.byElection(election.id);
    const documents = await this.evidence.counts(candidacies.map((candidacy) => candidacy.id));
    return { election, framework, candidacies, documents };
  }
}
