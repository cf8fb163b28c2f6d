import { localized } from '../../common/text/localized-text';
import type { StateRead } from '../../elections';
import { ImportGround, readImport } from './import-rows';

const state = (code: string, region: StateRead['region']): StateRead => ({
  code,
  region,
  name: localized(code, code),
  partySince: '2002-07-01',
  partyUntil: null,
  confidence: 'verified',
});

const ground: ImportGround = {
  usesLists: true,
  routes: ['highest_judicial_offices', 'icj_procedure'],
  states: [state('SEN', 'AFR'), state('POL', 'EEG')],
  countries: new Set(['SEN', 'POL', 'USA']),
  factKinds: ['born', 'present_post'],
  names: ['Amara Diallo'],
};
const HEADER = ['family_name', 'given_names', 'nominating_state', 'list', 'received_on', 'present_post_en', 'source'];
const read = (...rows: string[][]) => readImport([HEADER, ...rows], ground);
const found = (...rows: string[][]) => read(...rows).problems.map(({ line, column, code }) => [line, column, code]);

describe('a table of candidates', () => {
  it('becomes candidacies, with the region of the nominating State', () => {
    const { rows, problems } = read(
      ['Ndiaye', 'Awa', 'sen', 'a', '2029-03-01', 'Judge', 'Curriculum vitae'],
      ['', '', '', '', '', '', ''],
    );

    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.command).toMatchObject({
      person: { name: 'Awa Ndiaye', sortName: 'Ndiaye, Awa' },
      nominatingState: 'SEN',
      nationality: 'SEN',
      region: 'AFR',
      list: 'A',
      nominatedOn: '2029-03-01',
      facts: [{ kind: 'present_post', source: { texts: { en: 'Curriculum vitae' } } }],
    });
  });

  it.each([
    [
      ['', 'Awa', 'SEN', '', '', '', ''],
      [2, 'family_name', 'required'],
    ],
    [
      ['Ndiaye', '', '', '', '', '', ''],
      [2, 'nominating_state', 'required'],
    ],
    [
      ['Ndiaye', '', 'XXX', '', '', '', ''],
      [2, 'nominating_state', 'unknownState'],
    ],
    [
      ['Ndiaye', '', 'USA', '', '', '', ''],
      [2, 'nominating_state', 'notAParty'],
    ],
    [
      ['Ndiaye', '', 'SEN', 'C', '', '', ''],
      [2, 'list', 'notAChoice'],
    ],
    [
      ['Ndiaye', '', 'SEN', '', '2029-02-30', '', ''],
      [2, 'received_on', 'day'],
    ],
    [
      ['Ndiaye', '', 'SEN', '', '1 March', '', ''],
      [2, 'received_on', 'day'],
    ],
    [
      ['Ndiaye', '', 'SEN', '', '', 'Judge', ''],
      [2, 'source', 'sourceMissing'],
    ],
    [
      ['=HYPERLINK("x")', '', 'SEN', '', '', '', ''],
      [2, 'family_name', 'formula'],
    ],
    [
      ['Diallo', 'AMARA', 'SEN', '', '', '', ''],
      [2, 'family_name', 'namePresent'],
    ],
    [
      ['Ndiaye', '', 'SEN', '', '', '', '', 'more'],
      [2, null, 'tooManyCells'],
    ],
  ])('names what is wrong with %j', (row, problem) => {
    expect(found(row)).toEqual([problem]);
  });

  it('refuses a name longer than the form for one candidate takes', () => {
    expect(found(['N'.repeat(120), 'Awa', 'SEN'])).toEqual([]);
    expect(found(['N'.repeat(121), 'Awa', 'SEN'])).toEqual([[2, 'family_name', 'tooLong']]);
  });

  it('names every bad row, and a name that stands twice', () => {
    expect(
      found(
        ['Ndiaye', '', 'SEN', '', '', '', ''],
        ['', '', '', '', '', '', ''],
        ['', '', 'SEN', '', '', '', ''],
        ['Ndiaye', '', 'POL', '', '', '', ''],
      ),
    ).toEqual([
      [4, 'family_name', 'required'],
      [5, 'family_name', 'nameTwice'],
    ]);
  });

  it('is refused for its header alone', () => {
    const header = (...columns: string[]) =>
      readImport([columns, ['x']], ground).problems.map(({ column, code }) => [column, code]);

    expect(header('name', 'list', 'list')).toEqual([
      ['family_name', 'columnMissing'],
      ['nominating_state', 'columnMissing'],
      ['name', 'columnUnknown'],
      ['list', 'columnTwice'],
    ]);
    expect(readImport([HEADER], ground).problems.map(({ code }) => code)).toEqual(['noRows']);
  });

  it('knows no lists where the post has none', () => {
    const { problems } = readImport([HEADER, ['Ndiaye', '', 'SEN', 'A', '', '', '']], { ...ground, usesLists: false });
    expect(problems.map(({ code }) => code)).toEqual(['noLists']);
  });
});
