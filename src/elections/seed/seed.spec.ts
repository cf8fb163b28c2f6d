import { isPublishable, type Note } from '../../common/facts';
import { electionFacts, stateFacts } from '../domain/facts';
import { judgeRulesAt } from '../domain/judge-rules';
import { startRequirements } from '../domain/minimum-voting-requirements';
import { postByCode, postCodes } from '../domain/posts';
import { regions, requirementKinds, requirementsFrom, type Region } from '../domain/requirement';
import { groupSizeAt, groupSizesAt, statesPartiesAt } from '../domain/states-parties';
import { compiledOn, electionRecords, stateRecords } from './index';

const isoPrefix = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const bySlug = (slug: string) => electionRecords.find((one) => one.slug === slug)!;
const inBothLanguages = (text: { texts: { en?: string; fr?: string } } | null): boolean =>
  text === null || (!!text.texts.en && !!text.texts.fr);

describe('States Parties', () => {
  it('are 127, past ones included, each with a name in both languages', () => {
    expect(stateRecords).toHaveLength(127);
    expect(new Set(stateRecords.map((state) => state.iso3)).size).toBe(127);
    for (const state of stateRecords) {
      expect(state.iso3).toMatch(/^[A-Z]{3}$/);
      expect(regions).toContain(state.region);
      expect(inBothLanguages(state.name)).toBe(true);
      expect(state.partySince).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const past = stateRecords
      .filter((state) => state.partyUntil !== null)
      .map((state) => [state.iso3, state.partyUntil]);
    expect(Object.fromEntries(past)).toEqual({ BDI: '2017-10-27', PHL: '2019-03-17', HUN: '2026-06-02' });
  });

  it.each([
    ['2003-02-03', 85],
    ['2006-01-26', 100],
    ['2011-12-12', 118],
    ['2014-12-08', 122],
    ['2017-12-04', 123],
    ['2020-12-18', 123],
    ['2021-12-10', 123],
    ['2026-06-01', 125],
    ['2026-06-02', 124],
    ['2026-11-23', 124],
  ])('on %s they are %i', (date, number) => {
    expect(statesPartiesAt(stateRecords, date)).toHaveLength(number);
  });

  it.each<[string, Region, number]>([
    ['2003-02-03', 'APG', 11],
    ['2003-02-03', 'EEG', 12],
    ['2006-01-26', 'APG', 12],
    ['2006-01-26', 'EEG', 15],
    ['2011-06-13', 'APG', 15],
    ['2011-12-12', 'APG', 17],
    ['2011-12-12', 'EEG', 18],
  ])('on %s the group %s had %i members', (date, region, size) => {
    expect(groupSizeAt(stateRecords, region, date)).toBe(size);
  });

  it('make up the five groups of today', () => {
    expect(groupSizesAt(stateRecords, compiledOn)).toEqual({ AFR: 33, APG: 19, EEG: 19, GRULAC: 28, WEOG: 25 });
  });

  it('keep what is unverified to themselves', () => {
    const facts = stateRecords.flatMap((state) => stateFacts(state, compiledOn));
    expect(JSON.stringify(facts)).not.toContain('22 September 2025');
    const cook = facts.filter((fact) => fact.subjectId === 'COK');
    expect(cook.filter((fact) => !isPublishable(fact)).map((fact) => fact.kind)).toEqual(['region']);
  });
});

describe('past elections', () => {
  it('have unique slugs, known posts, dates and both languages', () => {
    expect(new Set(electionRecords.map((one) => one.slug)).size).toBe(electionRecords.length);
    for (const one of electionRecords) {
      expect(one.slug).toMatch(new RegExp(`^${one.when.slice(0, 4)}-[a-z-]+$`));
      expect(postCodes).toContain(one.post);
      expect(one.when).toMatch(isoPrefix);
      expect([one.title, one.session, one.place, one.method, one.term.text].every(inBothLanguages)).toBe(true);
      const notes: readonly Note[] = [...(one.notes ?? []), ...one.rounds.flatMap((round) => round.notes ?? [])];
      expect(notes.every((note) => inBothLanguages(note.text))).toBe(true);
    }
  });

  it('name a source for everything verified', () => {
    for (const one of electionRecords.filter((election) => election.confidence === 'verified')) {
      expect(one.sources.length).toBeGreaterThan(0);
    }
  });

  it('had as many voters as there were States Parties', () => {
    for (const one of electionRecords.filter(
      (election) => election.eligibleVoters !== null && election.dateStart !== null,
    )) {
      expect(statesPartiesAt(stateRecords, one.dateStart!)).toHaveLength(one.eligibleVoters!);
    }
  });

  it.each(['2006', '2011', '2014', '2017', '2020', '2023', '2026'])(
    'of %s start with the requirements that the formula gives',
    (year) => {
      const { remaining, mvrStart, when } = bySlug(`${year}-judges`);
      const sizes = groupSizesAt(stateRecords, when.length === 10 ? when : compiledOn);
      const bench = requirementsFrom((kind) => remaining!.values[kind]!);
      expect(startRequirements(bench, sizes, judgeRulesAt(when))).toEqual(mvrStart!.values);
    },
  );

  it('give numbers for known requirements only', () => {
    for (const one of electionRecords) {
      for (const table of [
        one.remaining,
        one.mvrStart,
        one.minimumNominations,
        ...one.rounds.map((round) => round.mvr),
      ]) {
        for (const kind of Object.keys(table?.values ?? {})) expect(requirementKinds).toContain(kind);
      }
    }
  });

  it('fill the seats of their post', () => {
    for (const one of electionRecords.filter(
      (election) => election.kind === 'ordinary' && election.slug !== '2003-judges',
    )) {
      const seats = postByCode(one.post).rules.seats;
      if (seats !== null) expect([one.slug, one.seats]).toEqual([one.slug, seats]);
    }
  });
});

describe('facts about an election', () => {
  const facts = electionFacts(bySlug('2020-judges'), compiledOn);
  const unique = (ids: string[]): number => new Set(ids).size;

  it('carry source, day and confidence, and the same ids each time', () => {
    expect(facts.find((fact) => fact.kind === 'candidates_total')).toMatchObject({
      subjectKind: 'election',
      value: 20,
      asOf: '2020-12-23',
      confidence: 'verified',
      source: expect.stringContaining('ICC-ASP/19/2/Add.1/Rev.1'),
    });
    expect(electionFacts(bySlug('2020-judges'), compiledOn)).toEqual(facts);
    expect(unique(facts.map((fact) => fact.id))).toBe(facts.length);
  });

  it('say who was elected in each round, nobody included', () => {
    const rounds = facts.filter((fact) => fact.subjectKind === 'round' && fact.kind === 'elected');
    expect(rounds.map((fact) => (fact.value as string[]).length)).toEqual([1, 1, 1, 2, 0, 0, 0, 1]);
  });

  it('have unique ids over all elections and States', () => {
    const all = [
      ...electionRecords.flatMap((one) => electionFacts(one, compiledOn)),
      ...stateRecords.flatMap((one) => stateFacts(one, compiledOn)),
    ];
    expect(unique(all.map((fact) => fact.id))).toBe(all.length);
  });

  it('never repeat another panel’s opinion of a candidate', () => {
    const all = electionRecords.flatMap((one) => electionFacts(one, compiledOn));
    expect(JSON.stringify(all)).not.toMatch(/not qualified/i);
  });
});
