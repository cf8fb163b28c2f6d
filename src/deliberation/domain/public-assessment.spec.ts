import { localized } from '../../common/text/localized-text';
import { publicAssessment } from './public-assessment';
import { PublicAssessment } from './public-result';
import { ResultContent } from './result-content';

const TEXT = localized('Words', 'Mots');
const criterion = (code: string, count: number): ResultContent['rating']['criteria'][number] => ({
  criterion: code,
  count,
  insufficient: 6 - count,
  distribution: [0, 0, 0, count, 0],
  lowerMiddle: count > 0 ? 4 : null,
  upperMiddle: count > 0 ? 4 : null,
  agreement: 'close',
});
const threshold = (code: string, of: number) =>
  ({ step: 'threshold', criterion: code, minLevel: 3, met: of, of, result: 'met' }) as const;
const TRACE: ResultContent['rating']['trace'] = [
  { step: 'panel', members: 7, recused: 1, eligible: 6 },
  { step: 'quorum', counted: 6, required: 4, met: true },
  threshold('ALL', 6),
  threshold('FEW', 4),
  {
    step: 'votes',
    counts: [{ category: 'qualified', votes: 6 }],
    counted: 6,
    category: 'qualified',
    evenlyDivided: false,
    notation: [],
  },
  { step: 'floor', criterion: 'FEW', floor: 3, lowerMiddle: 4, result: 'kept' },
  { step: 'floor', criterion: 'TWO', floor: 3, lowerMiddle: 4, result: 'kept' },
  { step: 'result', outcome: 'rated', category: 'qualified' },
];

const result = (given: Partial<ResultContent> = {}): ResultContent => ({
  reviewId: 'r',
  frameworkVersionId: 'f',
  frameworkHash: 'h',
  methodVersion: 'm',
  receipts: ['one', 'two'],
  panelSize: 7,
  counted: 6,
  rating: {
    method: 'm',
    criteria: [criterion('ALL', 6), criterion('FEW', 4), criterion('TWO', 2)],
    trace: TRACE,
  } as unknown as ResultContent['rating'],
  indicatedGrade: 'qualified',
  finding: { grade: 'qualified', reasons: TEXT, differenceReason: null, adoptedAt: '2029-08-01T00:00:00.000Z' },
  vote: { agree: 5, disagree: 1, abstain: 0 },
  eligible: 6,
  statements: [{ criterionCode: 'ALL', text: TEXT }],
  steppedAside: [{ memberId: 'm7', name: 'Seventh Member', category: 'personal' }],
  opinions: [],
  reply: { choice: 'declined', text: 'typed and then declined', language: 'en', receivedAt: null, panelResponse: null },
  ...given,
});
const steps = ({ trace }: PublicAssessment): string[] =>
  (trace as { step: string; criterion?: string }[]).map(({ step, criterion: code }) =>
    [step, code].filter(Boolean).join(' '),
  );

describe('the public form of a result', () => {
  it('names nobody but those who stepped aside and holds no receipt', () => {
    const text = JSON.stringify(publicAssessment(result()));

    expect(text).toContain('Seventh Member');
    expect(text).not.toMatch(/"m7"|receipt|"one"/);
  });

  it('tells of small criteria neither counts nor middle scores, in the steps of the rules either', () => {
    const { criteria } = publicAssessment(result());

    expect(criteria.map(({ counts, middle }) => [counts !== null, middle !== null])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(steps(publicAssessment(result()))).toEqual([
      'panel',
      'quorum',
      'threshold ALL',
      'votes',
      'floor FEW',
      'result',
    ]);
  });

  it('below five counted assessments tells no step with counts of members', () => {
    expect(steps(publicAssessment(result({ counted: 4 })))).toEqual(['panel', 'quorum', 'result']);
  });

  it('prints a reply only where there is one', () => {
    expect(publicAssessment(result()).reply.text).toBeNull();
  });

  it('calls the vote by the bounds over those who agreed or disagreed', () => {
    expect(publicAssessment(result()).vote).toEqual({
      agree: 5,
      disagree: 1,
      abstain: 0,
      notation: 'substantial_majority',
    });
    expect(publicAssessment(result({ vote: null })).vote).toBeNull();
  });
});

describe('a result computed anew after a recusal', () => {
  const first = publicAssessment(result());
  const aside = [...result().steppedAside, { memberId: 'm6', name: 'Sixth Member', category: 'other' }];
  const anew = (published: PublicAssessment[]) =>
    publicAssessment(result({ counted: 5, steppedAside: aside }), published);

  it('repeats no number from which the member’s scores or vote would follow', () => {
    const { isWithheld, vote, indications, criteria, trace } = anew([first]);

    expect([isWithheld, vote, indications]).toEqual([true, null, null]);
    expect(criteria.flatMap(({ counts, middle, scores, notEnough }) => [counts, middle, scores, notEnough])).toEqual(
      Array(12).fill(null),
    );
    expect(trace).toHaveLength(3);
  });

  it('stays so in every later version', () => {
    expect(anew([first, anew([first])]).isWithheld).toBe(true);
  });

  it('shows its numbers where nothing was published before, and again where nobody stepped aside', () => {
    expect(anew([]).isWithheld).toBe(false);
    expect(publicAssessment(result(), [first]).isWithheld).toBe(false);
  });

  it('also where the member had not submitted: the vote would tell', () => {
    expect(publicAssessment(result({ steppedAside: aside }), [first]).isWithheld).toBe(true);
  });
});
