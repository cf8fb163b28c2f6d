import { testWords } from '../../common/text/test-words';
import { PublicCandidate, PublicElection, PublicRound } from '../domain/site-data';
import { electionRecordPage } from './election-record.page';
import { aCandidate, anElection, aSite } from './test-site';

const en = testWords('en');
const fr = testWords('fr');
const past = (given: Partial<PublicElection>) => anElection({ state: 'over', isAssessed: false, ...given });
const page = (given: Partial<PublicElection>, words = en) => electionRecordPage(aSite(), past(given), words);
const candidate = (given: Partial<PublicCandidate>) => aCandidate({ status: 'not_assessed', ...given });
const round = (given: Partial<PublicRound>): PublicRound => ({
  round: 1,
  contest: null,
  date: null,
  valid: null,
  required: null,
  elected: null,
  confidence: 'verified',
  ...given,
});
const cells = (given: Partial<PublicElection>, words = en) =>
  page(given, words).candidates?.rows.map((row) => row.cells.map(({ text }) => text)) ?? [];

describe('the record of a past election', () => {
  it('says when it was held, as exactly as is known', () => {
    expect(page({ voteEndsOn: '2029-12-05' }).lead).toBe(
      'Held from 3 December 2029 to 5 December 2029. Six seats were to be filled.',
    );
    expect(page({ voteStartsOn: null, when: '2011', seats: 1 }).lead).toBe('Held in 2011. One seat was to be filled.');
    expect(page({ voteStartsOn: null, when: '2011-12' }, fr).lead).toBe(
      'Tenue en décembre 2011. Six sièges étaient à pourvoir.',
    );
  });

  it('lists who stood with the outcome and the votes that are known', () => {
    const candidates = [
      candidate({
        elected: true,
        electedInRound: 2,
        votesByRound: [
          { round: 1, votes: 61 },
          { round: 2, votes: 75 },
        ],
      }),
      candidate({ sortName: 'Moe', gender: 'M', elected: false }),
      candidate({ sortName: 'Zed', gender: null, nationality: 'NOR', elected: null }),
    ];

    expect(cells({ candidates }).map((row) => row.slice(-2))).toEqual([
      ['Elected in round\u00a02', '61 in round\u00a01, 75 in round\u00a02'],
      ['Not elected', 'Not known'],
      ['Not known', 'Not known'],
    ]);
    expect(cells({ candidates }, fr).map((row) => row.at(-2))).toEqual(['Élue au tour\u00a02', 'Non élu', 'Non connu']);
    expect(page({ candidates }).candidates?.columns[1]?.label).toBe('State and list');
  });

  it('has no columns for votes and lists where there were none', () => {
    const columns = page({ candidates: [candidate({ list: null })] }).candidates?.columns.map(({ label }) => label);

    expect(columns).toEqual(['Name', 'State', 'Regional group', 'Outcome']);
  });

  it('names what no source tells of any round, and keeps single blanks in their column', () => {
    const candidates = [candidate({})];
    const rounds = [round({ date: '2029-12-03', elected: ['diallo'] }), round({ round: 2, elected: [] })];
    const { rounds: section } = page({ candidates, rounds });

    expect(section?.table.columns.map(({ label }) => label)).toEqual(['Round', 'Date', 'Elected', 'How sure']);
    expect(section?.table.rows.map(({ head, cells: all }) => [head.text, ...all.map(({ text }) => text)])).toEqual([
      ['Round 1', '3 December 2029', 'Amara Diallo', 'Seen in the source'],
      ['Round 2', 'Not known', 'None', 'Seen in the source'],
    ]);
    expect(section?.notFound).toBe('Not found in the sources, so not shown here: valid ballots and votes required.');
  });

  it('says that nobody was scored, and what was not found', () => {
    const empty = page({ candidateListComplete: false });

    expect(empty.note).toBe(
      'This is a record of facts. Nobody on this page was assessed or scored by this site’s panel.',
    );
    expect(empty.incomplete).toContain('not complete');
    expect([empty.candidates, empty.rounds, empty.bench]).toEqual([null, null, null]);
  });
});
