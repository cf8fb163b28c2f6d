import { Phase, PHASES } from '../../../src/policy';
import { Expectations, Expected, everyone, only, Row } from '../row';

/* Candidates' own pages, the links to them, and what staff do about both. `ownLink` is the candidate of the row's review. */

const q = '/:lang/q';

/** Who has no link open: accounts are strangers here. */
const holders = (allowed: Expectations, method: 'GET' | 'POST'): Expectations => ({
  others: method === 'GET' ? 'link-ended' : 'denied',
  ...allowed,
});
const both = (expected: Expected): Expectations => ({ ownLink: expected, otherLink: expected });

const readable: Phase[] = ['reply', 'sealed', 'released'];
/** The other candidate is before no panel, so there is nothing to read or write. */
const readers = (phase: Phase): Expectations =>
  holders({ ownLink: readable.includes(phase) ? 'page' : 'hidden', otherLink: 'hidden' }, 'GET');
const writers = (phase: Phase): Expectations =>
  holders({ ownLink: phase === 'reply' ? 'done' : 'denied', otherLink: 'hidden' }, 'POST');
const recorders =
  (expected: Expected) =>
  (phase: Phase): Expectations =>
    only({ secretariat: phase === 'reply' ? expected : 'denied' }, 'hidden');

const answerable: Phase[] = ['deliberation', 'reply', 'sealed', 'released'];
const answerers =
  (expected: Expected) =>
  (phase: Phase): Expectations =>
    only({ secretariat: answerable.includes(phase) ? expected : 'denied' }, 'hidden');

const errors = '/:lang/staff/reviews/:reviewId/errors';
const link = '/:lang/staff/candidates/:candidacyId/link';

export const rows: Row[] = [
  { method: 'GET', path: q, expect: holders(both('page'), 'GET') },
  // The other candidate's election asks nothing.
  { method: 'GET', path: `${q}/section/:number`, expect: holders({ ownLink: 'page', otherLink: 'hidden' }, 'GET') },
  { method: 'POST', path: `${q}/section/:number`, expect: holders(both('done'), 'POST') },
  { method: 'POST', path: `${q}/section/:number/autosaves`, expect: holders(both('done'), 'POST') },
  { method: 'POST', path: `${q}/section/:number/merges`, expect: holders(both('done'), 'POST') },
  { method: 'GET', path: `${q}/check`, expect: holders({ ownLink: 'page', otherLink: 'hidden' }, 'GET') },
  { method: 'POST', path: `${q}/check`, expect: holders(both('done'), 'POST') },
  // Nothing was submitted in this world: the receipt leads back, and there is no file.
  { method: 'GET', path: `${q}/sent`, expect: holders({ ownLink: 303, otherLink: 'hidden' }, 'GET') },
  { method: 'GET', path: `${q}/copy`, expect: holders({ ownLink: 'page', otherLink: 'hidden' }, 'GET') },
  // Whether there is a browser differs from machine to machine; the route table's has none.
  { method: 'GET', path: `${q}/copy/pdf`, expect: holders(both('hidden'), 'GET') },
  { method: 'GET', path: `${q}/copy/file`, expect: holders(both('hidden'), 'GET') },
  {
    method: 'GET',
    path: `${q}/files/:question`,
    expect: holders({ ownLink: 'page', otherLink: 'hidden' }, 'GET'),
    params: { question: 'J12' },
  },
  { method: 'POST', path: `${q}/files/:question`, expect: holders(both('done'), 'POST'), params: { question: 'J12' } },
  // No file was sent in this world.
  { method: 'GET', path: `${q}/file/:fileId`, expect: holders(both('hidden'), 'GET'), params: { fileId: 'none' } },
  {
    method: 'GET',
    path: '/:lang/staff/candidates/:candidacyId/answer-files/:fileId',
    expect: only({}, 'hidden'),
    params: { fileId: 'none' },
  },
  { method: 'GET', path: `${q}/ask`, expect: holders(both('page'), 'GET') },
  { method: 'POST', path: `${q}/ask`, expect: holders(both('done'), 'POST') },
  { method: 'GET', path: `${q}/assistant`, expect: holders(both('page'), 'GET') },
  { method: 'POST', path: `${q}/assistant`, expect: holders(both('done'), 'POST') },
  { method: 'POST', path: `${q}/assistant/end`, expect: holders(both('done'), 'POST') },
  { method: 'GET', path: `${q}/expired`, expect: everyone('page') },
  { method: 'POST', path: `${q}/expired`, expect: everyone('done') },
  { method: 'POST', path: `${q}/end`, expect: holders(both('done'), 'POST') },
  { method: 'GET', path: `${q}/:token`, expect: everyone('page') },
  { method: 'POST', path: `${q}/:token`, expect: everyone('done') },
  { method: 'GET', path: `${q}/reply`, expect: readers, phases: PHASES },
  { method: 'GET', path: `${q}/reply/check`, expect: readers, phases: PHASES },
  { method: 'POST', path: `${q}/reply/check`, expect: writers, phases: PHASES },
  { method: 'POST', path: `${q}/reply`, expect: writers, phases: PHASES },
  // Nothing was sent in this world: the receipt leads back.
  {
    method: 'GET',
    path: `${q}/reply/sent`,
    expect: (phase) => holders({ ownLink: readable.includes(phase) ? 303 : 'hidden', otherLink: 'hidden' }, 'GET'),
    phases: PHASES,
  },
  {
    method: 'GET',
    path: `${q}/reply/errors/new`,
    // Without a passage there is nothing to report on.
    expect: (phase) => holders({ ownLink: phase === 'reply' ? 'hidden' : 'denied', otherLink: 'hidden' }, 'GET'),
    phases: PHASES,
  },
  { method: 'POST', path: `${q}/reply/errors`, expect: writers, phases: PHASES },
  { method: 'GET', path: errors, expect: answerers('page'), phases: PHASES },
  // No error was reported in this world.
  { method: 'GET', path: `${errors}/:number`, expect: answerers('hidden'), phases: PHASES, params: { number: '1' } },
  { method: 'POST', path: `${errors}/:number`, expect: answerers('done'), phases: PHASES, params: { number: '1' } },
  { method: 'GET', path: link, expect: only({ secretariat: 'page' }, 'hidden') },
  { method: 'POST', path: link, expect: only({ secretariat: 'done' }, 'hidden') },
  { method: 'POST', path: `${link}/contact`, expect: only({ secretariat: 'done' }, 'hidden') },
  { method: 'POST', path: `${link}/revocation`, expect: only({ secretariat: 'done' }, 'hidden') },
  { method: 'GET', path: '/:lang/staff/reviews/:reviewId/reply', expect: recorders('page') },
  { method: 'POST', path: '/:lang/staff/reviews/:reviewId/reply', expect: recorders('done') },
];
