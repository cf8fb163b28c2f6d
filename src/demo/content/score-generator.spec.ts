import { rate } from '../../aggregation';
import { membersTakingPart, SCENARIO } from './scenario';
import { changeScores, generateScores, leaningOf } from './score-generator';
import type { MemberScores } from './score-generator';
import { CRITERIA, MEMBER_KEYS } from './types';
import type { CandidateSlug, CriterionCode } from './types';

/** Weights and floors of the default framework for judges (criteria.md). */
const WEIGHTS: Record<CriterionCode, number> = {
  'JDG-CHAR': 0,
  'JDG-ELIG': 0,
  'JDG-LIST': 2500,
  'JDG-TRIAL': 2000,
  'JDG-IND': 2000,
  'JDG-SPEC': 1500,
  'JDG-LANG': 1000,
  'JDG-COLL': 1000,
};
const WITHOUT_FLOOR = ['JDG-TRIAL', 'JDG-SPEC', 'JDG-COLL'];

const scenarioOf = (slug: CandidateSlug) => SCENARIO.find((scenario) => scenario.slug === slug)!;

function scoresOf(slug: CandidateSlug): MemberScores[] {
  const scenario = scenarioOf(slug);
  return changeScores(generateScores(scenario.quality, membersTakingPart(scenario)), scenario.scoreChanges ?? []);
}

function indicated(slug: CandidateSlug) {
  const rows = scoresOf(slug);
  return rate({
    members: MEMBER_KEYS,
    recused: scenarioOf(slug).recusals.map(({ member }) => member),
    criteria: CRITERIA.map((code) => ({
      code,
      kind: WEIGHTS[code] === 0 ? 'threshold' : 'scored',
      weightBp: WEIGHTS[code],
      floor: WITHOUT_FLOOR.includes(code) ? null : 3,
    })),
    ratings: rows.flatMap(({ member, scores }) =>
      CRITERIA.map((criterion) => ({ member, criterion, value: scores[criterion] })),
    ),
  });
}

describe('the score generator', () => {
  const { quality } = scenarioOf('adeyinka-cole');

  it('gives the same scores for the same seed and others for another', () => {
    expect(generateScores(quality, MEMBER_KEYS)).toEqual(generateScores(quality, MEMBER_KEYS));
    const other = generateScores({ ...quality, seed: quality.seed + 1 }, MEMBER_KEYS);
    expect(other).not.toEqual(generateScores(quality, MEMBER_KEYS));
  });

  it('gives a member the same scores whoever else takes part', () => {
    const alone = generateScores(quality, ['minegishi']);
    expect(generateScores(quality, MEMBER_KEYS)).toContainEqual(alone[0]);
  });

  it('keeps to the scale and near the base', () => {
    const rows = Array.from({ length: 200 }, (_, seed) => generateScores({ ...quality, seed }, MEMBER_KEYS)).flat();
    for (const criterion of CRITERIA) {
      const values = rows.map(({ scores }) => scores[criterion] ?? 0);
      expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 5)).toBe(true);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(mean - quality.base[criterion])).toBeLessThan(0.2);
    }
  });

  it('leaves out about as many scores as asked', () => {
    const sparse = { ...quality, missing: { 'JDG-SPEC': 0.4 } };
    const rows = Array.from({ length: 200 }, (_, seed) => generateScores({ ...sparse, seed }, MEMBER_KEYS)).flat();
    const share = rows.filter(({ scores }) => scores['JDG-SPEC'] === null).length / rows.length;
    expect(Math.abs(share - 0.4)).toBeLessThan(0.05);
    expect(rows.every(({ scores }) => scores['JDG-LIST'] !== null)).toBe(true);
  });

  it('gives each member a leaning of at most 0.3 steps', () => {
    for (const member of MEMBER_KEYS) expect(Math.abs(leaningOf(member))).toBeLessThanOrEqual(0.3);
  });

  it('refuses a change that names no score or leaves the scale', () => {
    const rows = generateScores(quality, ['minegishi']);
    const reason = scenarioOf('adeyinka-cole').scoreChanges![0]!.reason;
    const change = { member: 'ilves', criterion: 'JDG-LIST', step: 1, reason } as const;
    expect(() => changeScores(rows, [change])).toThrow(RangeError);
    rows[0]!.scores['JDG-LIST'] = 5;
    expect(() => changeScores(rows, [{ ...change, member: 'minegishi' }])).toThrow(RangeError);
  });
});

describe('the outcomes of the example', () => {
  it.each([
    ['adeyinka-cole', 'highly_qualified'],
    ['alencastro-viana', 'qualified'],
    ['petrovacki', 'not_shown'],
    ['quiroga-paz', 'highly_qualified'],
    ['rahimzoda', 'formally_qualified'],
    ['rakotozafy', 'qualified'],
    ['vermeulen-roche', 'highly_qualified'],
  ] as const)('%s: the scores indicate %s', (slug, category) => {
    expect(indicated(slug).category).toMatch(new RegExp(`^${category}`));
  });

  it('are evenly divided where the scenario says so', () => {
    const votes = indicated('alencastro-viana').trace.find(({ step }) => step === 'votes');
    expect(votes).toMatchObject({ evenlyDivided: true });
  });

  it('divide the panel on independence where the scenario says so', () => {
    for (const slug of ['han-seo-yeon', 'rakotozafy'] as const) {
      const result = indicated(slug).criteria.find(({ criterion }) => criterion === 'JDG-IND');
      expect([slug, result?.agreement]).toEqual([slug, 'divided']);
    }
  });

  it('miss one threshold, on eligibility, and one floor, on the list', () => {
    const unmet = SCENARIO.flatMap(({ slug }) =>
      indicated(slug).trace.flatMap((step) => {
        if (step.step === 'threshold' && step.result !== 'met') return [`${slug} ${step.criterion}`];
        return step.step === 'floor' && step.result === 'missed' ? [`${slug} ${step.criterion}`] : [];
      }),
    );
    expect([...new Set(unmet)]).toEqual(['petrovacki JDG-ELIG', 'rahimzoda JDG-LIST']);
  });

  it('never give a low score on character', () => {
    for (const { slug } of SCENARIO) {
      const values = scoresOf(slug).map(({ scores }) => scores['JDG-CHAR'] ?? 3);
      expect([slug, Math.min(...values) >= 3]).toEqual([slug, true]);
    }
  });

  it('give a published reason wherever an adopted finding differs from the indicated rating', () => {
    for (const { slug, proposals } of SCENARIO) {
      const adopted = proposals.find(({ outcome }) => outcome === 'adopted');
      if (!adopted) continue;
      const differs = !adopted.category.startsWith(indicated(slug).category ?? 'none');
      expect([slug, adopted.differsBecause !== undefined]).toEqual([slug, differs]);
    }
  });
});
