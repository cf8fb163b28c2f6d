import { setTimeout as wait } from 'node:timers/promises';
import { Rounds } from './rounds';

describe('rounds', () => {
  it('come one after another, also after one that failed', async () => {
    const errors: unknown[] = [];
    let under = 0;
    let most = 0;
    let done = 0;
    const rounds = new Rounds(1, async () => {
      under += 1;
      most = Math.max(most, under);
      await wait(5);
      under -= 1;
      done += 1;
      if (done === 1) throw new Error('first');
    });
    rounds.start((error) => errors.push(error));
    while (done < 3) await wait(2);
    await rounds.stop();

    expect({ most, under, errors: errors.map(String) }).toEqual({ most: 1, under: 0, errors: ['Error: first'] });
    const ended = done;
    await wait(20);
    expect(done).toBe(ended);
  });

  it('stop before they began', async () => {
    await expect(new Rounds(1, () => Promise.resolve()).stop()).resolves.toBeUndefined();
  });
});
