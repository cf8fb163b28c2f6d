import type { Rating } from '../../../src/scoring';
import { PublicAssessment, PublicProfile, ReleaseContents, ReleasesService } from '../../../src/publication';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import { staffPanelPaths } from '../../../src/panel';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import {
  actorOf,
  aPublicationWorld,
  CANARY,
  chairOf,
  publishedPages,
  PublicationWorld,
  WorldChoice,
} from './publication-world';

/** What the public learns from few scores, and what nobody learns (S48). */
describe('small numbers', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  async function released(choice: WorldChoice): Promise<{ world: PublicationWorld; assessment: PublicAssessment }> {
    const world = await aPublicationWorld(app, choice);
    const content = await app.get(ReleaseContents).of(world.review.id);
    for (const actor of [chairOf(app, world), actorOf(app, world.staffId, 'secretariat')])
      await app.get(ReleasesService).approve(actor, world.review.id, content?.contentHash ?? '');
    await app.bench.publish();
    const file = (await publishedPages(app)).get(`/data/${world.electionSlug}/${world.candidateSlug}/v1.json`);
    return { world, assessment: (JSON.parse(file ?? '{}') as PublicProfile).assessment! };
  }

  const pageOf = async ({ electionSlug, candidateSlug }: PublicationWorld): Promise<string> =>
    (await publishedPages(app)).get(`/en/elections/${electionSlug}/candidates/${candidateSlug}`) ?? '';

  it.each([
    { members: 2, middles: false, spreads: false },
    { members: 3, middles: true, spreads: false },
    { members: 4, middles: true, spreads: false },
    { members: 5, middles: true, spreads: true },
  ])('of $members assessments shows middle scores: $middles, distributions: $spreads', async (expected) => {
    const { world, assessment } = await released({ members: expected.members });
    const page = await pageOf(world);

    expect(assessment.criteria.map(({ middle }) => middle !== null)).toEqual(
      assessment.criteria.map(() => expected.middles),
    );
    expect(
      assessment.criteria.map(({ counts, scores, notEnough }) => [counts, scores, notEnough].map(isShown)),
    ).toEqual(assessment.criteria.map(() => [expected.spreads, expected.spreads, expected.spreads]));
    expect(assessment.indications !== null).toBe(expected.spreads);
    const counted = assessment.trace.filter((step) => /threshold|votes|floor/.test((step as { step: string }).step));
    expect(counted.length > 0).toBe(expected.spreads);
    expect(page.includes('Middle score 4')).toBe(expected.middles);
    expect(page.includes(`gave 4`)).toBe(expected.spreads);
  });

  it('of a criterion that fewer could score are kept back alone', async () => {
    const onlyTwo = (index: number, code: string): Partial<Rating> =>
      code === 'JDG-IND' && index > 1 ? { value: null, insufficient: true } : {};
    const { assessment } = await released({ members: 6, scores: onlyTwo });
    const shown = (code: string) => {
      const { middle, counts, scores, notEnough } = assessment.criteria.find((one) => one.code === code)!;
      return [middle, counts, scores, notEnough].map(isShown);
    };

    expect(shown('JDG-IND')).toEqual([false, false, false, false]);
    expect(
      assessment.criteria.filter(({ code }) => code !== 'JDG-IND').every(({ code }) => !shown(code).includes(false)),
    ).toBe(true);
    expect(JSON.stringify(assessment.trace)).not.toContain('JDG-IND');
  });

  it('give no hint which of five members dissented', async () => {
    const seen = [];
    for (const dissenter of [1, 3]) {
      const dissent = (index: number): Partial<Rating> => (index === dissenter ? { value: 2 } : {});
      const { world, assessment } = await released({ name: 'The Same Person', scores: dissent });
      const staff = await app.browse(world.staffId);
      const cycle = await staff.get(staffPanelPaths.cycle('en', world.cycle.id));
      const release = await staff.get(publishingPaths.show('staff', 'en', world.review.id));
      const names = await namesOf(world);
      const plain = (text: string): string =>
        names
          .reduce((rest, name, index) => rest.replaceAll(name, `Member ${index}`), text)
          .replace(/\b[0-9a-f]{8}\b/g, '');
      seen.push([JSON.stringify(assessment), cycle.text, release.text].map(plain));
      expect(assessment.criteria[0]?.counts).toEqual([0, 1, 0, 4, 0]);
    }

    expect(seen[1]).toEqual(seen[0]);
  });

  it('and reasons of members are nowhere, nor anything of what is not released', async () => {
    const hidden = await aPublicationWorld(app, { name: 'Not Released Yet', until: 'sealed' });
    const { world } = await released({ name: 'Released Already' });
    const pages = await publishedPages(app);
    const within = (word: string): string[] =>
      [...pages].filter(([, text]) => text.includes(word)).map(([path]) => path);
    const own = (path: string): boolean => path.includes(`/${hidden.electionSlug}`);

    // The words exist: each stands on the page of somebody who is released.
    for (const word of [CANARY.statement, CANARY.finding, CANARY.reply, CANARY.opinion])
      expect(within(word)).toContain(`/en/elections/${world.electionSlug}/candidates/${world.candidateSlug}`);
    expect(within('Not Released Yet').length).toBeGreaterThan(0);
    expect(Object.values(CANARY).flatMap((word) => within(word).filter(own))).toEqual([]);
    expect(within(CANARY.reason)).toEqual([]);
    const data = JSON.parse(pages.get('(data)') ?? '{}') as { profiles: PublicProfile[] };
    const living = data.profiles.filter(({ electionSlug }) => electionSlug === hidden.electionSlug);
    expect(living.map(({ assessment, candidate }) => [assessment, candidate.status])).toEqual([[null, 'in_progress']]);
  });

  async function namesOf({ members }: PublicationWorld): Promise<string[]> {
    const rows = (await app.bench.databases.read.query('SELECT id, name FROM panel_member')) as Row[];
    return members.map(({ memberId }) => String(rows.find(({ id }) => id === memberId)?.name));
  }
});

const isShown = (value: unknown): boolean => value !== null;
