import type { Phase } from '../../../src/policy';
import { Expectations, Expected, only, Row } from '../row';

/* The panel room, the chair's desk, and the staff pages of panels and rounds. */

const room = '/:lang/panel-room';
const chairReview = `${room}/chair/reviews/:reviewId`;
const panel = '/:lang/staff/panel';
const cycle = '/:lang/staff/cycles/:cycleId';

/** Everybody with the role of a panel member. */
const members = (expected: Expected): Expectations =>
  only(
    {
      assigned: expected,
      undeclared: expected,
      recused: expected,
      unassigned: expected,
      otherPanel: expected,
      chair: expected,
    },
    'hidden',
  );
const enter = members('page');

/** Open to the assigned while the phase allows; who stepped aside knows of the review but is refused. */
const assignedIn =
  (phases: readonly Phase[], expected: Expected) =>
  (phase: Phase): Expectations => {
    const may = phases.includes(phase) ? expected : 'denied';
    return only({ assigned: may, undeclared: may, chair: may, recused: 'denied' }, 'hidden');
  };
const untilDeliberation: Phase[] = ['draft', 'open', 'closed', 'deliberation'];
const untilReleased: Phase[] = [...untilDeliberation, 'reply', 'sealed', 'released'];
const closed: Phase[] = ['closed', 'deliberation'];

const seated = only(
  { assigned: 'page', undeclared: 'page', recused: 'page', unassigned: 'page', chair: 'page' },
  'hidden',
);
const ownDeclaration = only({ assigned: 'page', undeclared: 'page', recused: 'page', chair: 'page' }, 'hidden');
const ownUnlessRecused = (expected: Expected): Expectations =>
  only({ assigned: expected, undeclared: expected, chair: expected, recused: 'denied' }, 'hidden');
/** The chair of the table has submitted, so has no use for more time. */
const asksForTime = (phase: Phase): Expectations => ({
  ...ownUnlessRecused(phase === 'open' ? 'done' : 'denied'),
  chair: 'denied',
});
const chair = (expected: Expected) => () => only({ chair: expected }, 'hidden');
const chairIn = (phases: readonly Phase[], expected: Expected) => (phase: Phase) =>
  only({ chair: phases.includes(phase) ? expected : 'denied' }, 'hidden');
const bothSides = (expected: Expected) => () => only({ chair: expected, secretariat: expected }, 'hidden');
const bothSidesIn = (phases: readonly Phase[], expected: Expected) => (phase: Phase) => {
  const may = phases.includes(phase) ? expected : 'denied';
  return only({ chair: may, secretariat: may }, 'hidden');
};

const staffPage = only({ secretariat: 'page' }, 'hidden');
const staffAct = only({ secretariat: 'done' }, 'hidden');
const sidesPage = only({ secretariat: 'page', administrator: 'page' }, 'hidden');
const sidesAct = only({ secretariat: 'done', administrator: 'done' }, 'hidden');

const roomRows: Row[] = [
  { method: 'GET', path: room, expect: enter },
  { method: 'GET', path: `${room}/declarations`, expect: enter },
  { method: 'GET', path: `${room}/help`, expect: enter },
  { method: 'GET', path: `${room}/criteria/:cycleId`, expect: seated },
  { method: 'GET', path: `${room}/declarations/:reviewId`, expect: () => ownDeclaration },
  { method: 'GET', path: `${room}/declare/:reviewId`, expect: assignedIn(untilDeliberation, 'page') },
  { method: 'POST', path: `${room}/declare/:reviewId`, expect: assignedIn(untilDeliberation, 'done') },
  { method: 'GET', path: `${room}/sitting`, expect: enter },
  { method: 'POST', path: `${room}/sitting/:reviewId`, expect: assignedIn(untilDeliberation, 'done') },
  { method: 'GET', path: `${room}/background/:memberId`, expect: only({ assigned: 'page' }, 'hidden') },
  { method: 'POST', path: `${room}/background/:memberId`, expect: only({ assigned: 'done' }, 'hidden') },
  { method: 'GET', path: `${room}/more-time/:reviewId`, expect: () => ownUnlessRecused('page') },
  { method: 'POST', path: `${room}/more-time/:reviewId`, expect: asksForTime },
  { method: 'GET', path: `${room}/step-aside/:reviewId`, expect: assignedIn(untilReleased, 'page') },
  { method: 'POST', path: `${room}/step-aside/:reviewId`, expect: assignedIn(untilReleased, 'done') },
  // Members of one election are led straight to its criteria; who has none sees the empty list.
  {
    method: 'GET',
    path: `${room}/criteria`,
    expect: {
      ...enter,
      assigned: 303,
      undeclared: 303,
      recused: 303,
      unassigned: 303,
      chair: 303,
    },
  },
];

const chairRows: Row[] = [
  { method: 'GET', path: `${room}/chair`, expect: only({ chair: 'page' }, 'hidden') },
  { method: 'GET', path: chairReview, expect: chair('page') },
  { method: 'POST', path: `${chairReview}/admissions`, expect: chairIn(closed, 'done') },
  { method: 'GET', path: `${chairReview}/declarations/:memberId`, expect: chair('page') },
  { method: 'GET', path: `${room}/chair/time-requests/:requestId`, expect: chair('page') },
  { method: 'POST', path: `${room}/chair/time-requests/:requestId`, expect: chairIn(['open'], 'done') },
  { method: 'GET', path: `${room}/chair/recusals/:recusalId`, expect: only({ chair: 'page' }, 'hidden') },
];

const reopeningRows: Row[] = [`${chairReview}/reopening`, '/:lang/staff/reviews/:reviewId/reopening'].flatMap(
  (path): Row[] => [
    { method: 'GET', path, expect: bothSides('page') },
    { method: 'POST', path, expect: bothSidesIn(closed, 'done') },
    { method: 'POST', path: `${path}/approval`, expect: bothSidesIn(closed, 'done') },
    { method: 'POST', path: `${path}/withdrawal`, expect: bothSides('done') },
  ],
);

const staffRows: Row[] = [
  { method: 'GET', path: panel, expect: sidesPage },
  { method: 'POST', path: panel, expect: staffAct },
  { method: 'GET', path: `${panel}/new`, expect: staffPage },
  { method: 'GET', path: `${panel}/:panelId`, expect: sidesPage },
  { method: 'GET', path: `${panel}/:panelId/name`, expect: staffPage },
  { method: 'POST', path: `${panel}/:panelId/name`, expect: staffAct },
  { method: 'GET', path: `${panel}/:panelId/members/new`, expect: staffPage },
  { method: 'POST', path: `${panel}/:panelId/members`, expect: staffAct },
  { method: 'GET', path: '/:lang/staff/panel-members/:memberId', expect: staffPage },
  { method: 'POST', path: '/:lang/staff/panel-members/:memberId', expect: staffAct },
  { method: 'GET', path: '/:lang/staff/panel-members/:memberId/background', expect: staffPage },
  { method: 'POST', path: '/:lang/staff/panel-members/:memberId/background', expect: staffAct },
  { method: 'GET', path: `${panel}/:panelId/appointment`, expect: sidesPage },
  { method: 'POST', path: `${panel}/:panelId/appointment`, expect: sidesAct },
  { method: 'POST', path: `${panel}/:panelId/appointment/approval`, expect: sidesAct },
  { method: 'POST', path: `${panel}/:panelId/appointment/withdrawal`, expect: sidesAct },
  // The election of the table has its cycle already, so the form for a new one leads there.
  { method: 'GET', path: '/:lang/staff/elections/:electionId/cycle', expect: only({ secretariat: 303 }, 'hidden') },
  { method: 'POST', path: '/:lang/staff/elections/:electionId/cycle', expect: staffAct },
  { method: 'GET', path: cycle, expect: staffPage },
  { method: 'GET', path: `${cycle}/edit`, expect: staffPage },
  { method: 'POST', path: `${cycle}/edit`, expect: staffAct },
  { method: 'GET', path: `${cycle}/assignments`, expect: staffPage },
  { method: 'POST', path: `${cycle}/assignments`, expect: staffAct },
  { method: 'GET', path: `${cycle}/steps`, query: 'act=open', expect: staffPage },
  { method: 'POST', path: `${cycle}/steps`, expect: staffAct },
];

export const rows: Row[] = [...roomRows, ...chairRows, ...reopeningRows, ...staffRows];
