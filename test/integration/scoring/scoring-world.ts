import { EvidenceService } from '../../../src/candidates';
import { Frameworks } from '../../../src/scoring/frameworks';
import { localized, onlyIn } from '../../../src/common/text/localized-text';
import type { Phase } from '../../../src/policy';
import type { Fields } from '../../support/browse';
import { defaultFrameworks, FrameworksService } from '../../../src/criteria';
import { aCandidacy, aPost } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, Seat } from '../../support/factories/panels';
import { Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

/** One candidate with a dossier before a panel of several. */
export interface ScoringWorld {
  cycle: Row;
  review: Row;
  members: Seat[];
  /** Codes of the criteria in order. */
  criteria: string[];
  documentId: string;
}

/** Panels of two members, unless told otherwise; all assigned and declared. */
export async function aScoringWorld(
  app: TestApp,
  { members: count = 2, phase = 'open' as Phase } = {},
): Promise<ScoringWorld> {
  const panel = await aPanel(app);
  const members: Seat[] = [];
  for (let index = 0; index < count; index += 1)
    members.push(await aMember(app, panel.id, index === 0 ? 'chair' : 'member'));
  await theJudgesCriteria(app);
  const version = await aPublishedFramework(app);
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id });
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
  const review = await aReview(app, { cycle, phase, candidacy_id: candidacy.id, assigned: members, declared: members });
  const documentId = await aDocument(app, candidacy.id);
  return { cycle, review, members, criteria: await app.get(Frameworks).codesOf(review.id), documentId };
}

/** The criteria for judges with their scales, as the reference data have them. */
async function theJudgesCriteria(app: TestApp): Promise<void> {
  const post = await aPost(app);
  const content = defaultFrameworks.find((framework) => framework.post === post);
  if (content) await app.arrange((tx) => app.get(FrameworksService).introduce(tx, content));
}

/** A document of four passages in French, with its English translation. */
export function aDocument(app: TestApp, candidacyId: string): Promise<string> {
  const passage = (n: number) =>
    localized(`Passage ${n} speaks of an order.`, `Le passage ${n} parle d’une ordonnance.`);
  return app.arrange((tx) =>
    app.get(EvidenceService).addIn(tx, candidacyId, {
      title: localized('Judgment of 2020', 'Arrêt de 2020'),
      source: onlyIn('en', 'Sent by the candidate'),
      dated: '2020-11-26',
      visibility: 'panel',
      language: 'fr',
      passages: [1, 2, 3, 4].map((n) => ({ ...passage(n), original: 'fr' as const })),
    }),
  );
}

export const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

export const scorePath = ({ review, criteria }: ScoringWorld, criterion = criteria[0]): string =>
  `/en/panel-room/score/${review.id}/${criterion}`;

/** Fields of a rating that could be submitted. */
export const aRating = ({ documentId }: ScoringWorld, given: Fields = {}): Fields => ({
  score: '4',
  reason: words(45),
  evidence: [`${documentId}.2`],
  ...given,
});
