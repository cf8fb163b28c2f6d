import { PracticeService } from '../../scoring';
import { PRACTICE, practiceRatings } from '../content/practice';
import { ELECTION_DAYS } from '../content/timeline';
import type { MemberKey } from '../content/types';
import { Seated } from './panel';
import { Act, Stage } from './stage';

/** Before the first candidate most members score the practice case. */
export function practiceActs(seated: Seated): Act[] {
  const offered = ELECTION_DAYS.cycleOpens - 4;
  return [
    {
      day: offered,
      hour: 9,
      run: (stage) => stage.get(PracticeService).offer(stage.actor('okereke'), seated.cycleId, true),
    },
    ...PRACTICE.map(({ member, scored }): Act => ({
      day: offered + 1,
      hour: 14,
      run: (stage) => practise(stage, seated, member, scored),
    })),
  ];
}

async function practise(stage: Stage, { cycleId }: Seated, member: MemberKey, scored: number | null): Promise<void> {
  const practice = stage.get(PracticeService);
  const ratings = practiceRatings(member);
  let rev = 0;
  for (const { criterion, score: value, reason, evidence } of ratings.slice(0, scored ?? ratings.length)) {
    const passages = evidence.map(({ document, passage }) => ({ evidenceId: document, passage }));
    const rating = { value, insufficient: value === null, reason: reason.text, evidence: passages };
    rev = (
      await practice.saveDraft(stage.actor(member), cycleId, { criterion, rating, rev, tab: 'example', seq: null })
    ).rev;
  }
  if (scored === null) await practice.submit(stage.actor(member), cycleId, rev);
}
