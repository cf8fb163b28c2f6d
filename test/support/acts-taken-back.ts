import { UnitOfWork } from '../../src/common/persistence';
import { AlreadyDone } from '../../src/common/persistence/once';

/**
 * From here on each act of a person is done and then taken back, as if its form had been sent before, so that a test may
 * send any form without changing what the next one meets. `jest.restoreAllMocks()` ends it.
 */
export function takeActsBack(): void {
  const { run } = UnitOfWork.prototype;
  jest.spyOn(UnitOfWork.prototype, 'run').mockImplementation(function (this: UnitOfWork, actor, work) {
    if (actor.kind === 'system') return run.call(this, actor, work) as never;
    return run.call(this, actor, async (tx) => {
      await work(tx);
      throw new AlreadyDone('/taken-back');
    }) as never;
  });
}
