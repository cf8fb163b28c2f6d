import type { Phase } from '../../../src/policy';
import { Expected, only, Row } from '../row';

/* Release and correction: the same pages for the secretariat and for the acting chair. */

const staff = '/:lang/staff/publishing/:reviewId';
const room = '/:lang/panel-room/chair/reviews/:reviewId/release';

const bothSides = (expected: Expected) => () => only({ chair: expected, secretariat: expected }, 'hidden');
const bothSidesIn = (phases: readonly Phase[], expected: Expected) => (phase: Phase) => {
  const may = phases.includes(phase) ? expected : 'denied';
  return only({ chair: may, secretariat: may }, 'hidden');
};
const staffIn = (phases: readonly Phase[], expected: Expected) => (phase: Phase) =>
  only({ secretariat: phases.includes(phase) ? expected : 'denied' }, 'hidden');

const pages = [staff, room].flatMap((path): Row[] => [
  { method: 'GET', path, expect: bothSides('page') },
  // Nothing is sealed in the table's world, so the preview leads back to the checklist.
  { method: 'GET', path: `${path}/preview`, expect: bothSides(303) },
  { method: 'POST', path: `${path}/approval`, expect: bothSidesIn(['sealed'], 'done') },
  { method: 'POST', path: `${path}/withdrawal`, expect: bothSides('done') },
  { method: 'POST', path: `${path}/seal`, expect: bothSidesIn(['sealed', 'released'], 'done') },
  { method: 'GET', path: `${path}/correction`, expect: bothSides('page') },
  { method: 'POST', path: `${path}/correction/approval`, expect: bothSidesIn(['released'], 'done') },
  { method: 'POST', path: `${path}/correction/withdrawal`, expect: bothSides('done') },
]);

export const rows: Row[] = [
  { method: 'GET', path: '/:lang/staff/publishing', expect: only({ secretariat: 'page' }, 'hidden') },
  ...pages,
  { method: 'POST', path: `${staff}/correction/draft`, expect: staffIn(['released'], 'done') },
  { method: 'POST', path: `${staff}/correction/draft/removal`, expect: staffIn(['released'], 'done') },
];
