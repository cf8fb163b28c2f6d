import { AssessmentsRepository } from '../../src/scoring/data/assessments.repository';
import { aScoringWorld, scorePath, ScoringWorld } from '../integration/scoring/scoring-world';
import { TestApp } from '../support/test-app';
import { machine } from './support/machine';
import { aWriter, runSavingLoad, SavingLoad } from './support/saving-load';

const MEMBERS = 30;
const SECONDS = Number(process.argv[2] ?? 60);

async function main(): Promise<void> {
  console.log(`${MEMBERS} members saving drafts at once for ${SECONDS} s, SQLite, synchronous=FULL (${machine()})`);
  console.log('Each saves again as soon as the answer is in; nobody pauses to think.');
  await runSavingLoad({ seconds: SECONDS, pause: 0 }, members);
}

async function members(app: TestApp): Promise<SavingLoad> {
  const world = await aScoringWorld(app, { members: MEMBERS });
  const writers = await Promise.all(
    world.members.map(async ({ userId }) => aWriter('draft', scorePath(world), await app.browse(userId))),
  );
  return { writers, stored: () => storedTexts(app, world) };
}

/** What lies in the database of each member's reason, opened. */
async function storedTexts(app: TestApp, { review, members, criteria }: ScoringWorld): Promise<string[]> {
  const repository = app.get(AssessmentsRepository);
  const db = app.bench.databases.read.manager;
  return Promise.all(
    members.map(async ({ memberId }) => {
      const assessment = await repository.of(db, review.id, memberId);
      const { draft } = await repository.draftOf(db, assessment?.id ?? '');
      return draft.ratings[criteria[0] ?? '']?.reason ?? '';
    }),
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
