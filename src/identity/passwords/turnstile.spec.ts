import { Turnstile, TurnstileFull } from './turnstile';

describe('the turnstile', () => {
  it('lets a few pass at once, others wait in line, and turns the rest away', async () => {
    const turnstile = new Turnstile(2, 3);
    let [now, most] = [0, 0];
    const work = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };

    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => turnstile.pass(work)));

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect([most, refused.length]).toEqual([2, 3]);
    expect(refused.every(({ reason }) => reason instanceof TurnstileFull)).toBe(true);
  });

  it('is free again after work that failed', async () => {
    const turnstile = new Turnstile(1, 0);

    await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turnstile.pass(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
