import { compiledOn, electionRecords, postByCode, regions, stateRecords } from '../../elections';
import { candidacyFacts, candidacyId, candidacySlug, personFacts } from '../domain/facts';
import { roundResults } from '../domain/round-results';
import { candidacyRecords, personRecords } from './index';

const person = (slug: string) => personRecords.find((one) => one.slug === slug)!;
const election = (slug: string) => electionRecords.find((one) => one.slug === slug)!;
const of = (slug: string) => candidacyRecords.filter((one) => one.election === slug);

describe('persons', () => {
  it('are one row each, known to their elections', () => {
    expect(new Set(personRecords.map((one) => one.slug)).size).toBe(personRecords.length);
    expect(new Set(personRecords.map((one) => one.name)).size).toBe(personRecords.length);
    for (const one of personRecords) {
      expect(one.slug).toMatch(/^[a-z0-9-]+$/);
      expect(one.recordedIn).toEqual([...new Set(standsIn(one.slug))]);
    }
  });

  it('are one under two spellings', () => {
    expect(person('ariela-peralta-distefano')).toMatchObject({
      nameForms: ['Ariela Peralta'],
      recordedIn: ['2017-judges', '2020-judges'],
    });
    expect(person('anthony-thomas-aquinas-carmona').nameForms).toEqual(['Anthony Carmona']);
  });

  it('say when a name is only recalled', () => {
    const facts = personFacts(person('bruno-cathala'), electionRecords, compiledOn);
    expect(facts.find((fact) => fact.kind === 'name')).toMatchObject({ confidence: 'recalled', source: null });
  });
});

/** Elections in which a person stands, in the order of their records. */
function standsIn(slug: string): string[] {
  return candidacyRecords.filter((one) => one.person === slug).map((one) => one.election);
}

describe('candidacies', () => {
  it('point to rows that exist and are one for each person and election', () => {
    const states = stateRecords.map((state) => state.iso3);
    expect(new Set(candidacyRecords.map(candidacyId)).size).toBe(candidacyRecords.length);
    for (const one of candidacyRecords) {
      const heldBy = postByCode(election(one.election).post).heldBy;
      expect(heldBy === 'person' ? person(one.person ?? '') : states.includes(one.state ?? '')).toBeTruthy();
      expect(candidacySlug(one)).not.toBe('');
      if (one.nominatingState !== null) expect(states).toContain(one.nominatingState);
      if (one.region !== null) expect(regions).toContain(one.region);
    }
  });

  it('agree with what their elections say', () => {
    for (const one of electionRecords) {
      const elected = of(one.slug).filter((candidacy) => candidacy.elected);
      if (one.candidateList === 'complete') expect(elected).toHaveLength(one.seats);
      if (one.candidateList === 'none') expect(of(one.slug)).toHaveLength(0);
      for (const round of one.rounds) {
        for (const slug of round.elected ?? []) {
          expect(elected.find((candidacy) => candidacy.person === slug)?.electedInRound).toBe(round.round);
        }
      }
    }
    expect(of('2020-judges')).toHaveLength(20);
    expect(of('2023-judges').filter((one) => one.person !== 'wanjiru-karanja')).toHaveLength(13);
  });

  it('have votes in rounds that are on record', () => {
    for (const one of candidacyRecords) {
      for (const result of roundResults(one)) {
        const rounds = election(one.election).rounds.filter((round) => round.contest === result.contest);
        expect(rounds.map((round) => round.round)).toContain(result.round);
      }
    }
  });

  it('of the Bureau fill the seats of each group as the notes count them', () => {
    for (const year of ['2011', '2017', '2020']) {
      const all = ['assembly-president', 'assembly-vice-presidents', 'bureau-members'].flatMap((post) =>
        of(`${year}-${post}`),
      );
      const counts = regions.map((region) => all.filter((one) => one.region === region).length);
      expect(counts).toEqual([5, 3, 4, 4, 5]);
    }
  });
});

describe('facts about a candidacy', () => {
  const facts = (slug: string, name: string) =>
    candidacyFacts(
      of(slug).find((one) => one.person === name)!,
      election(slug),
      compiledOn,
    );

  it('leave out what is not known', () => {
    expect(facts('2020-judges', 'khosbayar-chagdaa').map((fact) => fact.kind)).toEqual([
      'nominating_state',
      'nationality',
      'region',
      'elected',
    ]);
  });

  it('give votes by round with their source', () => {
    const votes = facts('2021-prosecutor', 'karim-a-a-khan').find((fact) => fact.kind === 'votes_by_round');
    expect(votes).toMatchObject({ value: { 1: 59, 2: 72 }, confidence: 'verified', asOf: '2021-02-12' });
  });

  it('do not lend a source to a list that is only recalled', () => {
    expect(facts('2023-judges', 'keebong-paek').find((fact) => fact.kind === 'list')).toMatchObject({
      confidence: 'recalled',
      source: null,
    });
  });

  it('name the State represented for Assembly posts', () => {
    expect(facts('2020-assembly-president', 'silvia-fernandez-de-gurmendi').map((fact) => fact.kind)).toContain(
      'represented_state',
    );
  });

  it('have unique ids over all candidacies and persons, and hold no rating', () => {
    const all = [
      ...candidacyRecords.flatMap((one) => candidacyFacts(one, election(one.election), compiledOn)),
      ...personRecords.flatMap((one) => personFacts(one, electionRecords, compiledOn)),
    ];
    expect(new Set(all.map((fact) => fact.id)).size).toBe(all.length);
    expect(all.some((fact) => /rating|score/.test(fact.kind))).toBe(false);
  });
});
