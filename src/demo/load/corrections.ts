import { CandidacyEdits, CandidatesQueries } from '../../candidates';
import { CorrectionContents, CorrectionDraftsService, CorrectionsService } from '../../publication';
import { CANDIDATES } from '../content/candidates';
import { DemoScenario } from '../content/scenario-types';
import { candidacyCommand, Entered } from './election';
import { Seated } from './panel';
import { Act, Stage } from './stage';

const CHAIR = 'mokoena-brandt';
const STAFF = 'baptiste';

/** Staff put a fact right in the record; both sides then publish it as a new version. */
export function correctionActs({ slug, correction }: DemoScenario, entered: Entered, seated: Seated): Act[] {
  if (!correction) return [];
  const { day, reason } = correction;
  const reviewId = (): string => seated.reviews.get(slug) ?? '';
  return [
    { day, hour: 9, run: (stage) => putRight(stage, slug, entered) },
    {
      day,
      hour: 10,
      run: (stage) => stage.get(CorrectionDraftsService).save(stage.actor(STAFF), reviewId(), { reason, rev: 0 }),
    },
    { day, hour: 11, run: (stage) => publish(stage, reviewId()) },
  ];
}

async function putRight(stage: Stage, slug: DemoScenario['slug'], { candidacies }: Entered): Promise<void> {
  const candidate = CANDIDATES.find((one) => one.slug === slug);
  const candidacy = await stage.get(CandidatesQueries).byId(candidacies.get(slug) ?? '');
  if (!candidate || !candidacy) throw new Error(`Nobody to correct: ${slug}`);
  const command = candidacyCommand(stage, candidate, 'corrected');
  await stage.get(CandidacyEdits).edit(stage.actor('okereke'), candidacy.id, candidacy.rev, command);
}

async function publish(stage: Stage, reviewId: string): Promise<void> {
  const content = await stage.get(CorrectionContents).of(reviewId);
  if (!content) throw new Error('No correction is in preparation');
  for (const key of [STAFF, CHAIR])
    await stage.get(CorrectionsService).approve(stage.actor(key), reviewId, content.proposalHash);
}
