import { defaultFrameworks, FrameworksService } from '../../../src/criteria';
import { aCandidacy, aPost } from '../../support/factories/elections';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

export interface AnalyticsWorld {
  cycle: Row;
  chair: Seat;
  deputy: Seat;
  members: Seat[];
  /** Chair, deputy and members. */
  all: Seat[];
  codes: string[];
}

/** A panel of seven with the criteria for judges. */
export async function anAnalyticsWorld(app: TestApp): Promise<AnalyticsWorld> {
  const post = await aPost(app);
  const content = defaultFrameworks.find((framework) => framework.post === post);
  if (content) await app.arrange((tx) => app.get(FrameworksService).introduce(tx, content));
  const version = await aPublishedFramework(app);
  const panel = await aPanel(app);
  const chair = await aMember(app, panel.id, 'chair');
  const deputy = await aMember(app, panel.id, 'deputy');
  const members: Seat[] = [];
  for (let index = 0; index < 5; index += 1) members.push(await aMember(app, panel.id));
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id });
  const codes = content?.criteria.map(({ code }) => code) ?? [];
  return { cycle, chair, deputy, members, all: [chair, deputy, ...members], codes };
}

/** A candidate with a name, scored by all: `scoreOf` gives the score of a member by place and criterion by place. */
export async function aScoredCandidate(
  app: TestApp,
  world: AnalyticsWorld,
  name: string,
  choice: { phase?: 'open' | 'closed' | 'deliberation'; scoreOf?: (member: number, criterion: number) => number } = {},
): Promise<Row> {
  const { cycle, all, codes } = world;
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
  const slug = name.toLowerCase().replace(/\W+/g, '-');
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id, person_id: person.id, slug });
  const { phase = 'closed', scoreOf = () => 4 } = choice;
  const review = await aReview(app, { cycle, phase, candidacy_id: candidacy.id, assigned: all, declared: all });
  for (const [member, { memberId }] of all.entries()) {
    const ratings = Object.fromEntries(codes.map((code, c) => [code, { value: scoreOf(member, c) }]));
    await aSubmittedAssessment(app, { review, memberId, ratings });
  }
  return review;
}

/** Scores that differ from member to member and candidate to candidate, always the same. */
export const mixedScores =
  (candidate: number) =>
  (member: number, criterion: number): number => {
    const base = 2 + (candidate % 3);
    const own = ((member * 2 + candidate + criterion) % 3) - (member % 2);
    return Math.min(5, Math.max(1, base + own));
  };
