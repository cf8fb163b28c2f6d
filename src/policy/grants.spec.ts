import { Facts, PHASES, Phase } from './facts';
import { Action, grants } from './grants';
import { ACTORS, NOW, outcome, Outcome, Who } from './test-actors';

interface Grant {
  /** Who may, with these facts. */
  by: Who[];
  given?: Facts;
  /** Everybody else is told nothing; left out where seats decide and not roles. */
  othersHidden?: boolean;
  /** The only phases in which it goes. */
  phases?: Phase[];
  /** One change at a time, and what comes of it. */
  but?: [change: Facts, Outcome][];
}

const SEATED: Facts = {
  isPanelMember: true,
  isAssigned: true,
  isRecused: false,
  hasDeclaredConflicts: true,
  phase: 'open',
};
const CHAIR: Facts = { ...SEATED, isChair: true };
const seats: Grant['but'] = [
  [{ isPanelMember: false }, 'hidden'],
  [{ isAssigned: false }, 'hidden'],
  [{ isRecused: true }, 'recused'],
  [{ isRecused: undefined }, 'recused'],
];
const chairs: Grant['but'] = [
  [{ isChair: false }, 'hidden'],
  [{ isRecused: true }, 'recused'],
];
const withdrawn: [Facts, Outcome] = [{ isWithdrawn: true }, 'withdrawn'];
const undeclared: [Facts, Outcome] = [{ hasDeclaredConflicts: false }, 'not_declared'];
const SCORED: Facts = {
  ...SEATED,
  phase: 'deliberation',
  hasSubmittedOwn: true,
  ownsAssessment: true,
  assessmentState: 'submitted',
};
const unscored: Grant['but'] = [
  [{ hasSubmittedOwn: false }, 'own_not_submitted not_admitted'],
  [{ hasSubmittedOwn: false, admittedByChair: true }, 'yes'],
];
const signedIn: Who[] = ['member', 'secretariat', 'administrator'];
const staff: Grant = { by: ['secretariat'], othersHidden: true };
const admin: Grant = { by: ['administrator'], othersHidden: true };
const holding: Grant = {
  by: ['link'],
  given: { linkIsValid: true },
  othersHidden: true,
  but: [
    [{ linkIsValid: false }, 'hidden'],
    [{ linkIsOwn: false }, 'yes'],
  ],
};
const holdingOwn: Grant = {
  by: ['link'],
  given: { linkIsValid: true, linkIsOwn: true },
  othersHidden: true,
  but: [
    [{ linkIsValid: false }, 'hidden'],
    [{ linkIsOwn: false }, 'assistant'],
  ],
};
const reading: Grant = {
  by: ['member'],
  given: SEATED,
  phases: ['open', 'closed', 'deliberation', 'reply', 'sealed', 'released'],
  but: [...seats, undeclared],
};
const scoring: Grant = {
  by: ['member'],
  given: SEATED,
  phases: ['open'],
  but: [
    ...seats,
    undeclared,
    withdrawn,
    [{ assessmentState: 'submitted' }, 'already_submitted'],
    [{ assessmentState: 'reopened' }, 'yes'],
  ],
};
const practising = (...more: [Facts, Outcome][]): Grant => ({
  by: ['member'],
  given: { isPanelMember: true, practiceIsOffered: true, hasSubmittedOwn: true },
  but: [[{ isPanelMember: false }, 'hidden'], [{ practiceIsOffered: false }, 'hidden'], ...more],
});
const counting: Grant = {
  by: ['member'],
  given: { ...CHAIR, phase: 'closed' },
  phases: ['closed', 'deliberation', 'reply', 'sealed', 'released'],
  but: [[{ isChair: false }, 'hidden']],
};
const chairing: Grant = {
  by: ['member'],
  given: { ...CHAIR, phase: 'deliberation' },
  phases: ['deliberation'],
  but: [...chairs, withdrawn],
};
const twoSides = (one: 'chair' | 'secretariat', other: 'secretariat' | 'administrator'): Grant['but'] => [
  [{ approvalSide: null }, 'hidden'],
  [{ firstApprover: { userId: 's', side: 'secretariat' } }, 'same_person'],
  [{ firstApprover: { userId: 'x', side: 'secretariat' } }, 'same_side'],
  [{ firstApprover: { userId: 'x', side: one === 'secretariat' ? other : one } }, 'yes'],
];

const TABLE: Record<Action, Grant> = {
  'session.create': { by: ['anonymous', 'passwordOnly', 'link'] },
  'secondFactor.give': { by: ['passwordOnly'] },
  'session.end': { by: [...signedIn, 'passwordOnly'] },
  'account.view': { by: signedIn, othersHidden: true },
  'account.edit': { by: signedIn, othersHidden: true },
  'account.changeSecrets': { by: signedIn },
  'stepUp.give': { by: signedIn, othersHidden: true },
  'session.endOwn': { by: signedIn, given: { isOwn: true }, othersHidden: true, but: [[{ isOwn: false }, 'hidden']] },
  'user.list': admin,
  'user.invite': admin,
  'user.edit': admin,
  'user.endSessions': admin,
  'user.resetFactors': {
    ...admin,
    but: [
      [{ firstApprover: { userId: 'a', side: 'administrator' } }, 'same_person'],
      [{ firstApprover: { userId: 'b', side: 'administrator' } }, 'yes'],
    ],
  },
  'audit.view': { by: ['secretariat', 'administrator'], othersHidden: true },
  'audit.export': { by: ['secretariat', 'administrator'], othersHidden: true },
  'system.view': admin,
  'election.list': staff,
  'election.view': staff,
  'election.edit': staff,
  'framework.view': staff,
  'framework.draft': staff,
  'framework.edit': { ...staff, but: [[{ isFrozen: true }, 'frozen']] },
  'framework.publish': { ...staff, but: [[{ isFrozen: true }, 'frozen']] },
  'questionnaire.list': staff,
  'questionnaire.view': staff,
  'questionnaire.make': staff,
  'questionnaire.draft': staff,
  'questionnaire.setDeadline': staff,
  'questionnaire.edit': { ...staff, but: [[{ isFrozen: true }, 'frozen']] },
  'questionnaire.publish': { ...staff, but: [[{ isFrozen: true }, 'frozen']] },
  'candidacy.list': staff,
  'candidacy.view': staff,
  'candidacy.edit': staff,
  'candidacy.withdraw': staff,
  'candidacy.import': staff,
  'panel.list': { by: ['secretariat', 'administrator'], othersHidden: true },
  'panel.view': { by: ['secretariat', 'administrator'], othersHidden: true },
  'panel.edit': staff,
  'panel.appointChair': {
    by: ['secretariat'],
    given: { approvalSide: 'secretariat' },
    but: twoSides('secretariat', 'administrator'),
  },
  'panel.takeBackAppointment': {
    by: ['secretariat', 'administrator'],
    given: { approvalSide: 'administrator' },
    but: [[{ approvalSide: 'chair' }, 'hidden']],
  },
  'cycle.edit': staff,
  'cycle.view': staff,
  'assignment.edit': staff,
  'review.open': { ...staff, given: { phase: 'draft' }, phases: ['draft'], but: [withdrawn] },
  'review.close': { ...staff, given: { phase: 'open' }, phases: ['open'], but: [withdrawn] },
  'review.moveDeadline': { ...staff, given: { phase: 'open' }, phases: ['draft', 'open'], but: [withdrawn] },
  'review.reopen': {
    by: ['secretariat'],
    given: { phase: 'closed', approvalSide: 'secretariat' },
    phases: ['closed', 'deliberation'],
    but: [...(twoSides('chair', 'secretariat') ?? []), withdrawn],
  },
  'review.viewReopening': {
    by: ['secretariat', 'member'],
    given: { approvalSide: 'chair' },
    but: [[{ approvalSide: null }, 'hidden']],
  },
  'review.takeBackReopening': {
    by: ['secretariat', 'member'],
    given: { approvalSide: 'chair' },
    but: [[{ approvalSide: 'administrator' }, 'hidden']],
  },
  'practice.offer': staff,
  'questionnaire.track': staff,
  'questionnaire.followUp': staff,
  'link.issue': staff,
  'link.revoke': staff,
  'translation.edit': staff,
  'translation.review': { ...staff, given: { madeBy: 'another' }, but: [[{ madeBy: 's' }, 'own_work']] },
  'panelRoom.enter': { by: ['member'], othersHidden: true },
  'criteria.read': { by: ['member'], given: { isPanelMember: true }, but: [[{ isPanelMember: false }, 'hidden']] },
  'background.state': {
    by: ['member'],
    given: { isOwn: true },
    othersHidden: true,
    but: [[{ isOwn: false }, 'hidden']],
  },
  'conflict.declare': {
    by: ['member'],
    given: { ...SEATED, hasDeclaredConflicts: false },
    phases: ['draft', 'open', 'closed', 'deliberation'],
    but: [...seats, withdrawn],
  },
  'conflict.view': {
    by: ['member'],
    given: { ...SEATED, isRecused: true },
    but: [
      [{ isPanelMember: false }, 'hidden'],
      [{ isAssigned: false }, 'hidden'],
    ],
  },
  'recusal.declare': {
    by: ['member'],
    given: SEATED,
    phases: PHASES.filter((phase) => phase !== 'archived'),
    but: seats,
  },
  'dossier.read': reading,
  'note.keep': reading,
  'timeRequest.create': {
    by: ['member'],
    given: { ...SEATED, hasDeclaredConflicts: false },
    phases: ['open'],
    but: [...seats, withdrawn, [{ assessmentState: 'submitted' }, 'already_submitted']],
  },
  'timeRequest.viewOwn': { by: ['member'], given: SEATED, but: seats },
  'assessment.edit': scoring,
  'assessment.submit': scoring,
  'practice.enter': practising(),
  'practice.score': practising([{ assessmentState: 'submitted' }, 'already_submitted']),
  'practice.compare': practising([{ hasSubmittedOwn: false }, 'own_not_submitted']),
  'assessment.readOwn': {
    by: ['member'],
    given: { ...SEATED, ownsAssessment: true },
    but: [...seats, [{ ownsAssessment: false }, 'hidden']],
  },
  'assessment.readOthers': {
    by: ['member'],
    given: SCORED,
    phases: ['deliberation', 'reply', 'sealed', 'released'],
    but: [...seats, ...unscored],
  },
  'assessment.revise': {
    by: ['member'],
    given: SCORED,
    phases: ['deliberation'],
    but: [
      ...seats,
      withdrawn,
      [{ ownsAssessment: false }, 'hidden'],
      [{ hasSubmittedOwn: false }, 'own_not_submitted'],
    ],
  },
  'deliberation.view': { by: ['member'], given: SEATED, but: seats },
  'deliberation.chair': { ...counting, but: chairs },
  'analytics.view': counting,
  'analytics.export': counting,
  'meeting.lead': { by: ['member'], given: CHAIR, but: [[{ isChair: false }, 'hidden']] },
  'meetingNote.edit': chairing,
  'meetingNote.read': {
    by: ['member'],
    given: SCORED,
    phases: ['deliberation', 'reply', 'sealed', 'released'],
    but: [...seats, ...unscored],
  },
  'deliberation.open': { ...counting, phases: ['closed'], but: [...chairs, withdrawn] },
  'conflict.readAll': { by: ['member'], given: CHAIR, but: chairs },
  'recusal.readReason': { by: ['member'], given: CHAIR, but: chairs },
  'timeRequest.view': { by: ['member'], given: CHAIR, but: chairs },
  'timeRequest.decide': { by: ['member'], given: CHAIR, phases: ['open'], but: [...chairs, withdrawn] },
  'member.admit': { ...counting, phases: ['closed', 'deliberation'], but: [...chairs, withdrawn] },
  'statement.edit': chairing,
  'finding.propose': chairing,
  'finding.vote': { by: ['member'], given: SCORED, phases: ['deliberation'], but: [...seats, ...unscored, withdrawn] },
  'finding.adopt': chairing,
  'opinion.write': { by: ['member'], given: SCORED, phases: ['deliberation', 'reply'], but: [...seats, ...unscored] },
  'reply.record': { ...staff, given: { phase: 'reply' }, phases: ['reply'] },
  'link.use': holding,
  'answers.write': holding,
  'answers.submit': holdingOwn,
  'assistant.give': { ...holdingOwn, but: [...(holdingOwn.but ?? []), [{ linkIsOfState: true }, 'hidden']] },
  // A phase in which there is nothing to read is not told to the candidate.
  'reply.read': {
    by: ['link'],
    given: { phase: 'reply', linkIsValid: true },
    othersHidden: true,
    but: [
      [{ linkIsValid: false }, 'hidden'],
      [{ phase: 'draft' }, 'hidden'],
      [{ phase: 'open' }, 'hidden'],
      [{ phase: 'closed' }, 'hidden'],
      [{ phase: 'deliberation' }, 'hidden'],
      [{ phase: 'sealed' }, 'yes'],
      [{ phase: 'released' }, 'yes'],
      [{ phase: 'archived' }, 'hidden'],
    ],
  },
  'reply.write': {
    by: ['link'],
    given: { phase: 'reply', linkIsValid: true },
    othersHidden: true,
    phases: ['reply'],
    but: [[{ linkIsValid: false }, 'hidden'], withdrawn],
  },
  'review.returnToDeliberation': { ...chairing, given: { ...CHAIR, phase: 'reply' }, phases: ['reply'], but: chairs },
  'review.seal': {
    by: ['member'],
    given: { ...CHAIR, phase: 'reply' },
    phases: ['reply', 'deliberation'],
    but: [...chairs, withdrawn],
  },
  'publishing.list': staff,
  'release.view': { by: ['secretariat', 'member'], given: CHAIR },
  'release.approve': {
    by: ['secretariat'],
    given: { phase: 'sealed', approvalSide: 'secretariat' },
    phases: ['sealed'],
    but: [...(twoSides('chair', 'secretariat') ?? []), withdrawn],
  },
  'result.sealAgain': {
    by: ['secretariat'],
    given: { phase: 'sealed', approvalSide: 'secretariat' },
    phases: ['sealed', 'released'],
    but: [[{ approvalSide: null }, 'hidden']],
  },
  'correction.draft': { ...staff, given: { phase: 'released' }, phases: ['released'] },
  'correction.approve': {
    by: ['secretariat'],
    given: { phase: 'released', approvalSide: 'secretariat' },
    phases: ['released'],
    but: twoSides('chair', 'secretariat'),
  },
};

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
