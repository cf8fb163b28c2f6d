import type { INestApplicationContext } from '@nestjs/common';
import { loadReferenceData } from '../../cli/seed';
import { UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { SCENARIO } from '../content/scenario';
import { ELECTION_DAYS } from '../content/timeline';
import { DoorKeys } from '../door-keys';
import { StagedClock } from '../staged-clock';
import { answerActs } from './answers';
import { candidateLinks, ExampleCandidate } from './candidate-links';
import { createAccounts, Door, ExampleAccount } from './accounts';
import { correctionActs } from './corrections';
import { electionActs, Entered } from './election';
import { errorActs } from './errors';
import { findingActs } from './findings';
import { letterActs } from './letters';
import { meetingActs } from './meeting';
import { panelActs, Seated } from './panel';
import { practiceActs } from './practice';
import { questionnaireActs } from './questionnaires';
import { scoringActs } from './reviews';
import { play, Stage } from './stage';
import { translationActs } from './translations';

/** Loads the reference data and plays the example election from its first day to today. */
export async function loadExample(
  app: INestApplicationContext,
  clock: StagedClock,
  keys: DoorKeys,
): Promise<{ accounts: ExampleAccount[]; doors: Door[]; candidates: ExampleCandidate[] }> {
  const stage = new Stage(app, clock, new Date());
  clock.set(stage.instant(ELECTION_DAYS.panelAppointed - 5, 8));
  await loadReferenceData(app);
  const made = await createAccounts(stage, keys);
  const entered: Entered = { electionId: '', candidacies: new Map(), documents: new Map() };
  const seated: Seated = { panelId: '', cycleId: '', members: new Map(), reviews: new Map() };
  const reviews = SCENARIO.flatMap((scenario) => [
    ...scoringActs(scenario, entered, seated),
    ...findingActs(scenario, entered, seated),
    ...errorActs(scenario, entered, seated),
    ...correctionActs(scenario, entered, seated),
  ]);
  await play(stage, [
    ...electionActs(entered),
    ...questionnaireActs(entered),
    ...letterActs(entered),
    ...answerActs(entered),
    ...translationActs(entered),
    ...panelActs(entered, seated),
    ...practiceActs(seated),
    ...reviews,
    ...meetingActs(seated),
  ]);
  await takeMailsAsSent(stage);
  const candidates = await candidateLinks(stage, entered);
  clock.release();
  return { ...made, candidates };
}

/** The mails of the past months reached their readers then; only what is written from now on leaves. */
async function takeMailsAsSent(stage: Stage): Promise<void> {
  await stage.get(UnitOfWork).run(SYSTEM, async (tx) => {
    await tx.manager.query(
      `UPDATE outbox SET state = 'sent', sent_at = created_at, secret = NULL WHERE state = 'waiting'`,
    );
  });
}
