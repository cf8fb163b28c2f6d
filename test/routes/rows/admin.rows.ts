import { everyone, only, Row } from '../row';

const administrators = (method: Row['method'], path: string, params?: Row['params']): Row => ({
  method,
  path: `/:lang/admin${path}`,
  expect: only({ administrator: method === 'GET' ? 'page' : 'done' }, 'hidden'),
  ...(params ? { params } : {}),
});
const both = (path: string, params?: Row['params']): Row[] => [
  administrators('GET', path, params),
  administrators('POST', path, params),
];

export const rows: Row[] = [
  { method: 'GET', path: '/health/live', expect: everyone() },
  { method: 'GET', path: '/health/ready', expect: everyone() },
  { method: 'GET', path: '/:lang/admin', expect: only({ administrator: 303 }, 'hidden') },
  ...both('/people'),
  administrators('GET', '/people/new'),
  administrators('GET', '/people/:userId'),
  ...both('/people/:userId/details'),
  ...both('/people/:userId/roles'),
  ...both('/people/:userId/acts/:act', { act: 'disabling' }),
  ...both('/people/:userId/factor-reset'),
  ...both('/session-end'),
  { method: 'GET', path: '/:lang/admin/audit', expect: only({ administrator: 'page', secretariat: 'page' }, 'hidden') },
  {
    method: 'GET',
    path: '/:lang/admin/audit/export',
    expect: only({ administrator: 303, secretariat: 303 }, 'hidden'),
  },
  {
    method: 'POST',
    path: '/:lang/admin/audit/export',
    expect: only({ administrator: 'done', secretariat: 'done' }, 'hidden'),
  },
  administrators('GET', '/system'),
];
