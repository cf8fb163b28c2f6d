import { Injectable } from '@nestjs/common';
import { CandidacyRead } from '../candidates';
import { FactRead, Facts } from '../elections';

/** What is stated about a candidate: of the person first, then of this candidacy. */
@Injectable()
export class DeskFactsQueries {
  constructor(private readonly facts: Facts) {}

  async of({ id, personId }: CandidacyRead): Promise<FactRead[]> {
    const ofPerson = personId ? (await this.facts.of('person', [personId])).get(personId) : undefined;
    const ofCandidacy = (await this.facts.of('candidacy', [id])).get(id);
    return [...(ofPerson ?? []), ...(ofCandidacy ?? [])];
  }
}
