import { later } from '../../common/time/clock';
import { endsAt, idleSeconds, isOver, SESSION_LASTS } from './session-limits';

const T = '2029-09-12T14:00:00.000Z';
const session = { stage: 'full' as const, createdAt: T, seenAt: T, expiresAt: later(T, SESSION_LASTS) };

describe('a session', () => {
  it('ends sooner for those with powers over others', () => {
    expect([
      idleSeconds(['panel_member']),
      idleSeconds(['secretariat']),
      idleSeconds(['administrator']),
      idleSeconds([]),
    ]).toEqual([1800, 900, 900, 1800]);
  });

  it('ends at its absolute end although it was just used', () => {
    const used = { ...session, seenAt: later(T, SESSION_LASTS - 1) };

    expect([isOver(used, [], later(T, SESSION_LASTS - 1)), isOver(used, [], later(T, SESSION_LASTS))]).toEqual([
      false,
      true,
    ]);
  });

  it('with a password alone lasts ten minutes', () => {
    expect(endsAt({ ...session, stage: 'password' }, [])).toBe(later(T, 600));
  });
});
