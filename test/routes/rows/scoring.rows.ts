import type { Phase } from '../../../src/policy';
import { Expectations, Expected, only, Row } from '../row';

/* The dossier and scoring. In the world of the table the chair has submitted everywhere, nobody else has begun. */

const score = '/:lang/panel-room/score/:reviewId';
const note = '/:lang/panel-room/dossier/:reviewId/notes/:place';
const practice = '/:lang/panel-room/practice/:cycleId';
const onCandidate = { place: 'candidate' };

const readable: Phase[] = ['open', 'closed', 'deliberation', 'reply', 'sealed', 'released'];

/** For those assigned who have declared; who has not, or stepped aside, is told so. */
const readers =
  (expected: Expected) =>
  (phase: Phase): Expectations => {
    const may = readable.includes(phase) ? expected : 'denied';
    return only({ assigned: may, chair: may, undeclared: 'denied', recused: 'denied' }, 'hidden');
  };

/** While scoring is open, and not any more for who has submitted. */
const scorers =
  (expected: Expected) =>
  (phase: Phase): Expectations => {
    const may = phase === 'open' ? expected : 'denied';
    return only({ assigned: may, chair: 'denied', undeclared: 'denied', recused: 'denied' }, 'hidden');
  };

/** Who has no assessment knows of none. */
const owners = (expected: Expected) => (): Expectations => only({ chair: expected }, 'hidden');
const revisers =
  (expected: Expected) =>
  (phase: Phase): Expectations =>
    only({ chair: phase === 'deliberation' ? expected : 'denied' }, 'hidden');

/** Whoever sits on the panel of the cycle; the chair has submitted. */
const practising = (expected: Expected, chair: Expected = expected): Expectations =>
  only({ assigned: expected, undeclared: expected, recused: expected, unassigned: expected, chair }, 'hidden');

export const rows: Row[] = [
  { method: 'GET', path: practice, expect: practising('page') },
  { method: 'GET', path: `${practice}/desk`, expect: practising(303, 'denied') },
  { method: 'GET', path: `${practice}/check`, expect: practising('page', 'denied') },
  { method: 'POST', path: `${practice}/submissions`, expect: practising('done', 'denied') },
  { method: 'GET', path: `${practice}/result`, expect: practising('denied', 'page') },
  { method: 'GET', path: `${practice}/score/:criterion`, expect: practising('page', 'denied') },
  { method: 'POST', path: `${practice}/score/:criterion`, expect: practising('done', 'denied') },
  { method: 'POST', path: `${practice}/score/:criterion/autosaves`, expect: practising('done', 'denied') },
  { method: 'POST', path: `${practice}/score/:criterion/merges`, expect: practising('done', 'denied') },
  { method: 'GET', path: '/:lang/staff/cycles/:cycleId/practice', expect: only({ secretariat: 'page' }, 'hidden') },
  { method: 'POST', path: '/:lang/staff/cycles/:cycleId/practice', expect: only({ secretariat: 'done' }, 'hidden') },
  { method: 'GET', path: '/:lang/panel-room/dossier/:reviewId', expect: readers('page') },
  { method: 'GET', path: '/:lang/panel-room/dossier/:reviewId/copy', expect: readers('page') },
  {
    method: 'GET',
    path: '/:lang/panel-room/dossier/:reviewId/files/:fileId',
    expect: readers('hidden'),
    params: { fileId: 'none' },
  },
  { method: 'GET', path: note, expect: readers('page'), params: onCandidate },
  { method: 'POST', path: note, expect: readers('done'), params: onCandidate },
  { method: 'POST', path: `${note}/autosaves`, expect: readers('done'), params: onCandidate },
  { method: 'GET', path: score, expect: readers(303) },
  { method: 'GET', path: `${score}/neighbours/:which`, expect: readers(303), params: { which: 'next' } },
  { method: 'GET', path: `${score}/check`, expect: scorers('page') },
  { method: 'POST', path: `${score}/submissions`, expect: scorers('done') },
  { method: 'GET', path: `${score}/receipt`, expect: owners('page') },
  { method: 'GET', path: `${score}/receipt/:number`, expect: owners('page') },
  { method: 'GET', path: `${score}/scores`, expect: owners('page') },
  { method: 'GET', path: `${score}/revisions/:criterion`, expect: revisers('page') },
  { method: 'POST', path: `${score}/revisions/:criterion`, expect: revisers('done') },
  { method: 'GET', path: `${score}/:criterion`, expect: scorers('page') },
  { method: 'POST', path: `${score}/:criterion`, expect: scorers('done') },
  { method: 'POST', path: `${score}/:criterion/autosaves`, expect: scorers('done') },
  { method: 'POST', path: `${score}/:criterion/merges`, expect: scorers('done') },
];
