import { SealedFields } from '../../../src/common/crypto/sealed-fields';
import { Ids } from '../../../src/common/ids/ids';
import type { Rating } from '../../../src/scoring';
import type { TestApp } from '../test-app';
import { addRow, Row } from './rows';
import type { Seat } from './panels';

/** The practice case, offered in a cycle and submitted by these members; by the place of the member, each rating. */
export async function aPractice(
  app: TestApp,
  cycle: Row,
  submitted: Seat | Seat[] = [],
  ratings: (place: number) => Record<string, Rating> = () => ({}),
): Promise<void> {
  await app.arrange(async (tx) => {
    if (!(await tx.manager.countBy('practice', { cycle_id: cycle.id })))
      await addRow(app, tx, 'practice', { cycle_id: cycle.id, offered: true });
    for (const [place, { memberId }] of [submitted].flat().entries()) {
      const id = app.get(Ids).uuid();
      const at = { table: 'practice_assessment', column: 'content', id };
      const draft = JSON.stringify({ ratings: ratings(place), marks: {} });
      const content = await app.get(SealedFields).seal(tx, `cycle:${cycle.id}`, at, draft);
      const row = { id, cycle_id: cycle.id, member_id: memberId, content, submitted_at: tx.now };
      await addRow(app, tx, 'practice_assessment', row);
    }
  });
}
