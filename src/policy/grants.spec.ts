import { PHASES } from './facts';
import { Action, grants } from './grants';
import { ACTORS, NOW, outcome, Who } from './test-actors';
import { Grant, TABLE } from './test-grants';

const rows = Object.entries(TABLE) as [Action, Grant][];

describe('the table of grants', () => {
  it('is all in this table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(grants).sort());
  });

  it('refuses what is not in it, as if there were no such thing', () => {
    expect(outcome('scores.readAll' as Action, ACTORS.administrator, {})).toBe('hidden');
  });

  it.each(rows)('%s: those named may, everybody else is hidden from', (action, { by, given = {}, othersHidden }) => {
    for (const who of by) expect([who, outcome(action, ACTORS[who], given)]).toEqual([who, 'yes']);
    if (!othersHidden) return;
    const others = (Object.keys(ACTORS) as Who[]).filter((who) => !by.includes(who));
    for (const who of others) expect([who, outcome(action, ACTORS[who], given)]).toEqual([who, 'hidden']);
  });

  it.each(rows.filter(([, { phases }]) => phases))('%s: in its phases only, and says which it is', (action, grant) => {
    const { by, given = {}, phases = [] } = grant;
    const actor = ACTORS[by[0] ?? 'anonymous'];
    const found = PHASES.map((phase) => outcome(action, actor, { ...given, phase }));
    expect(found).toEqual(PHASES.map((phase) => (phases.includes(phase) ? 'yes' : `phase_${phase}`)));
  });

  it.each(rows.filter(([, { but }]) => but))(
    '%s: each condition on its own',
    (action, { by, given = {}, but = [] }) => {
      const actor = ACTORS[by[0] ?? 'anonymous'];
      for (const [change, expected] of but)
        expect([change, outcome(action, actor, { ...given, ...change })]).toEqual([change, expected]);
    },
  );
});

describe('a fresh second factor', () => {
  const minutesAgo = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

  it.each([
    'user.invite',
    'analytics.export',
    'audit.export',
    'answers.enter',
    'link.issue',
    'questionnaire.followUp',
    'release.approve',
    'result.sealAgain',
    'correction.approve',
    'panel.appointChair',
    'review.reopen',
  ] as const)('is asked for by %s, ten minutes long', (action) => {
    const { by, given = {} } = TABLE[action];
    const at = (steppedUpAt: string | null) => outcome(action, { ...ACTORS[by[0] ?? 'anonymous'], steppedUpAt }, given);
    expect([at(minutesAgo(10)), at(minutesAgo(11)), at(null)]).toEqual(['yes', 'step_up', 'step_up']);
  });

  it('is asked for five minutes long before one’s own secrets change', () => {
    const at = (minutes: number) =>
      outcome('account.changeSecrets', { ...ACTORS.member, steppedUpAt: minutesAgo(minutes) }, {});
    expect([at(5), at(6)]).toEqual(['yes', 'step_up']);
  });
});
