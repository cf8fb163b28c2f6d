import { Injectable } from '@nestjs/common';
import { CandidatesQueries } from '../candidates';
import { NotFound } from '../common/errors';
import { backgroundIn, FactRead, Facts } from '../elections';
import { LikelyConflict, likelyConflicts } from './domain/likely-conflicts';
import { PanelQueries } from './panel.queries';

/** Links that the records of a member and a candidate suggest: for the member's own declaration, and nobody else's eyes. */
@Injectable()
export class LikelyConflictsQueries {
  constructor(
    private readonly panel: PanelQueries,
    private readonly candidates: CandidatesQueries,
    private readonly facts: Facts,
  ) {}

  async between(memberId: string, candidacyId: string): Promise<LikelyConflict[]> {
    const member = await this.panel.memberById(memberId);
    const candidacy = await this.candidates.byId(candidacyId);
    if (!member || !candidacy) throw new NotFound();
    const own = (await this.facts.of('panel_member', [memberId])).get(memberId) ?? [];
    const theirs = (await this.facts.of('candidacy', [candidacyId])).get(candidacyId) ?? [];
    return likelyConflicts(
      { names: [member.name], nationality: member.nationality, ...backgroundIn(own.filter(isReliable)) },
      {
        names: [candidacy.name, ...candidacy.nameForms],
        nationality: candidacy.nationality,
        nominatingState: candidacy.nominatingState,
        ...backgroundIn(theirs.filter(isReliable)),
      },
    );
  }
}

/** Nobody is asked about what the record itself doubts. */
const isReliable = ({ confidence }: FactRead): boolean => confidence !== 'unverified';
