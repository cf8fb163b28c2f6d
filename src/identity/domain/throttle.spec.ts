import { later } from '../../common/time/clock';
import { ACCOUNT_LIMIT, afterFailure, Bucket, Limit, mustWait, NETWORK_LIMIT } from './throttle';

const NOW = '2029-09-12T14:00:00.000Z';

/** As many failures as the waits allow, one right after the other. */
function failing(times: number, limit: Limit): { bucket: Bucket | null; waits: number[] } {
  let [bucket, now, waits]: [Bucket | null, string, number[]] = [null, NOW, []];
  for (let index = 0; index < times; index += 1) {
    now = later(now, mustWait(bucket, now));
    bucket = afterFailure(bucket, limit, now);
    waits = [...waits, mustWait(bucket, now)];
  }
  return { bucket, waits };
}

describe('guesses at one account', () => {
  it('are five, then wait from 30 seconds doubling to 15 minutes', () => {
    expect(failing(12, ACCOUNT_LIMIT).waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('are forgotten after an hour of quiet', () => {
    const { bucket } = failing(9, ACCOUNT_LIMIT);

    const next = afterFailure(bucket, ACCOUNT_LIMIT, later(bucket?.lastAt ?? NOW, 3600));

    expect([next.failures, next.blockedUntil]).toEqual([1, null]);
  });

  it('may go on at the very end of the wait, and not a moment before', () => {
    const { bucket } = failing(5, ACCOUNT_LIMIT);

    expect(mustWait(bucket, later(NOW, 29.999))).toBe(1);
    expect(mustWait(bucket, later(NOW, 30))).toBe(0);
  });
});

describe('guesses from one network', () => {
  it('are fifty in ten minutes', () => {
    const { waits } = failing(50, NETWORK_LIMIT);

    expect([waits[48], waits[49]]).toEqual([0, 600]);
  });

  it('are counted anew ten minutes after the first, however steadily they come', () => {
    const { bucket } = failing(49, NETWORK_LIMIT);

    expect(afterFailure(bucket, NETWORK_LIMIT, later(NOW, 600)).failures).toBe(1);
  });
});
