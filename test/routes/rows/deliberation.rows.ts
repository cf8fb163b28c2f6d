import type { Phase } from '../../../src/policy';
import { Expectations, Expected, only, Row } from '../row';

/* Deliberation. In the world of the table the chair alone has submitted, and nothing has been proposed or adopted. */

const member = '/:lang/panel-room/deliberate/:reviewId';
const chair = '/:lang/panel-room/chair/reviews/:reviewId/deliberation';

const meeting = '/:lang/panel-room/chair/cycles/:cycleId/meeting';

const enter = only(
  {
    assigned: 'page',
    undeclared: 'page',
    recused: 'page',
    unassigned: 'page',
    otherPanel: 'page',
    chair: 'page',
  },
  'hidden',
);

/** The assigned see the page, or when it opens; who stepped aside is told so. */
const viewers = (): Expectations =>
  only({ assigned: 'page', undeclared: 'page', chair: 'page', recused: 'denied' }, 'hidden');

/** Acts of those who have submitted, which is the chair alone here. */
const submitters =
  (phases: Phase[], expected: Expected) =>
  (phase: Phase): Expectations =>
    only(
      {
        assigned: 'denied',
        undeclared: 'denied',
        recused: 'denied',
        chair: phases.includes(phase) ? expected : 'denied',
      },
      'hidden',
    );

const chairs =
  (phases: Phase[], expected: Expected | ((phase: Phase) => Expected)) =>
  (phase: Phase): Expectations => {
    const may = typeof expected === 'function' ? expected(phase) : expected;
    return only({ chair: phases.includes(phase) ? may : 'denied' }, 'hidden');
  };

const DELIBERATION: Phase[] = ['deliberation'];
const SEALING: Phase[] = ['reply', 'deliberation'];
const FROM_CLOSED: Phase[] = ['closed', 'deliberation', 'reply', 'sealed', 'released'];

export const rows: Row[] = [
  { method: 'GET', path: '/:lang/panel-room/deliberations', expect: enter },
  { method: 'GET', path: member, expect: viewers },
  { method: 'POST', path: `${member}/votes`, expect: submitters(DELIBERATION, 'done') },
  { method: 'GET', path: `${member}/opinion`, expect: submitters(['deliberation', 'reply'], 'page') },
  { method: 'POST', path: `${member}/opinion`, expect: submitters(['deliberation', 'reply'], 'done') },
  { method: 'GET', path: chair, expect: chairs(FROM_CLOSED, 'page') },
  { method: 'POST', path: chair, expect: chairs(['closed'], 'done') },
  { method: 'GET', path: `${chair}/meeting-note`, expect: chairs(DELIBERATION, 'page') },
  { method: 'POST', path: `${chair}/meeting-note`, expect: chairs(DELIBERATION, 'done') },
  { method: 'GET', path: meeting, expect: only({ chair: 'page' }, 'hidden') },
  { method: 'POST', path: `${meeting}/order`, expect: only({ chair: 'done' }, 'hidden') },
  { method: 'GET', path: `${chair}/statements/:criterion`, expect: chairs(DELIBERATION, 'page') },
  { method: 'POST', path: `${chair}/statements/:criterion`, expect: chairs(DELIBERATION, 'done') },
  { method: 'GET', path: `${chair}/proposals/new`, expect: chairs(DELIBERATION, 'page') },
  { method: 'POST', path: `${chair}/proposals`, expect: chairs(DELIBERATION, 'done') },
  { method: 'POST', path: `${chair}/proposals/withdrawal`, expect: chairs(DELIBERATION, 'done') },
  // There is no open proposal to close the vote on.
  { method: 'GET', path: `${chair}/decision`, expect: chairs(DELIBERATION, 409) },
  { method: 'POST', path: `${chair}/decision`, expect: chairs(DELIBERATION, 'done') },
  { method: 'GET', path: `${chair}/conclusion`, expect: chairs(DELIBERATION, 'page') },
  { method: 'POST', path: `${chair}/conclusion`, expect: chairs(DELIBERATION, 'done') },
  // There is no reply to answer.
  { method: 'GET', path: `${chair}/response`, expect: chairs(SEALING, 'hidden') },
  { method: 'POST', path: `${chair}/response`, expect: chairs(SEALING, 'done') },
  { method: 'GET', path: `${chair}/return`, expect: chairs(['reply'], 'page') },
  { method: 'POST', path: `${chair}/return`, expect: chairs(['reply'], 'done') },
  // The policy lets the chair near; only a finding with the candidate can be sealed.
  {
    method: 'GET',
    path: `${chair}/seal`,
    expect: chairs(SEALING, (phase) => (phase === 'reply' ? 'page' : 409)),
  },
  { method: 'POST', path: `${chair}/seal`, expect: chairs(SEALING, 'done') },
];
