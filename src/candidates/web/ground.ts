import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { ElectionRead, ElectionsQueries, FactRead, Facts } from '../../elections';
import { Words } from '../../common/text';
import { CandidatesQueries } from '../candidates.queries';
import { CandidacyRead, EvidenceRead } from '../domain/candidacy-read';
import { EvidenceQueries } from '../evidence.queries';
import { HigherModules } from '../higher-modules';
import { RecordPart } from '../record-parts';
import { CandidateGround } from './candidate-form';

/** Loads what the pages on one candidate stand on; an unknown id is NotFound. */
@Injectable()
export class Ground {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly candidates: CandidatesQueries,
    private readonly evidence: EvidenceQueries,
    private readonly facts: Facts,
    private readonly above: HigherModules,
  ) {}

  /** What higher modules know of the candidate. */
  parts(candidacyId: string, words: Words): Promise<RecordPart[]> {
    return this.above.parts.of(candidacyId, words);
  }

  async election(id: string): Promise<ElectionRead> {
    const election = await this.elections.byId(id);
    if (!election) throw new NotFound();
    return election;
  }

  async candidacy(id: string): Promise<{ election: ElectionRead; candidacy: CandidacyRead }> {
    const candidacy = await this.candidates.byId(id);
    if (!candidacy) throw new NotFound();
    return { candidacy, election: await this.election(candidacy.electionId) };
  }

  async document(id: string): Promise<{ election: ElectionRead; candidacy: CandidacyRead; document: EvidenceRead }> {
    const [document] = await this.evidence.byIds([id]);
    if (!document || document.isRemoved) throw new NotFound();
    return { document, ...(await this.candidacy(document.candidacyId)) };
  }

  async forNew(electionId: string): Promise<CandidateGround> {
    const election = await this.election(electionId);
    const criteria = await this.above.criteria.of(election.post);
    return { election, criteria, states: await this.elections.states(), candidacy: null, facts: [] };
  }

  async forEdit(candidacyId: string): Promise<CandidateGround & { candidacy: CandidacyRead }> {
    const { election, candidacy } = await this.candidacy(candidacyId);
    return {
      election,
      candidacy,
      criteria: await this.above.criteria.of(election.post),
      states: await this.elections.states(),
      facts: await this.ownFacts(candidacyId),
    };
  }

  /** Facts about the candidacy, then those about the person that hold beyond it. */
  async allFacts(candidacy: CandidacyRead): Promise<FactRead[]> {
    const own = await this.ownFacts(candidacy.id);
    if (!candidacy.personId) return own;
    return [...own, ...((await this.facts.of('person', [candidacy.personId])).get(candidacy.personId) ?? [])];
  }

  private async ownFacts(candidacyId: string): Promise<FactRead[]> {
    return (await this.facts.of('candidacy', [candidacyId])).get(candidacyId) ?? [];
  }
}
