import { everyone, Expectations, only, Row } from '../row';

/** Whoever is signed in with both factors, whatever the role. */
const signedIn = (expected: 'page' | 'done'): Expectations => only({}, expected);

/** The step between the two factors: for those who stand on it; who is signed in already is told so. */
const betweenFactors = (expected: 'page' | 'done'): Expectations => only({ passwordOnly: expected }, 'denied');

const account = '/:lang/account';

export const rows: Row[] = [
  {
    method: 'GET',
    path: '/:lang/sign-in',
    expect: {
      passwordOnly: 'page',
      anonymous: 'page',
      disabled: 'page',
      ownLink: 'page',
      otherLink: 'page',
      others: 303,
    },
  },
  {
    method: 'POST',
    path: '/:lang/sign-in',
    expect: {
      passwordOnly: 'done',
      anonymous: 'done',
      disabled: 'done',
      ownLink: 'done',
      otherLink: 'done',
      others: 'denied',
    },
  },
  { method: 'GET', path: '/:lang/sign-in/second-factor', expect: betweenFactors('page') },
  { method: 'POST', path: '/:lang/sign-in/second-factor', expect: betweenFactors('done') },
  { method: 'GET', path: '/:lang/sign-in/recovery-code', expect: betweenFactors('page') },
  { method: 'POST', path: '/:lang/sign-in/recovery-code', expect: betweenFactors('done') },
  { method: 'GET', path: '/:lang/sign-in/forgotten-password', expect: everyone() },
  { method: 'POST', path: '/:lang/sign-in/forgotten-password', expect: everyone('done') },
  { method: 'POST', path: '/:lang/sign-out', expect: { ...signedIn('done'), passwordOnly: 'done' } },

  ...['invitations', 'first-administrator', 'resets', 'new-factors'].flatMap((kind): Row[] => [
    { method: 'GET', path: `${account}/${kind}/:token`, expect: everyone('hidden') },
    { method: 'POST', path: `${account}/${kind}/:token`, expect: everyone('done') },
  ]),

  { method: 'GET', path: account, expect: signedIn('page') },
  ...['confirm', 'profile', 'password', 'authenticator', 'recovery-codes'].flatMap((page): Row[] => [
    { method: 'GET', path: `${account}/${page}`, expect: signedIn('page') },
    { method: 'POST', path: `${account}/${page}`, expect: signedIn('done') },
  ]),
  { method: 'GET', path: `${account}/sessions`, expect: signedIn('page') },
  { method: 'POST', path: `${account}/sessions/end-all`, expect: signedIn('done') },
  // Somebody else's session: nobody may even know of it.
  { method: 'POST', path: `${account}/sessions/:sessionId/end`, expect: only({}, 'hidden') },
];
