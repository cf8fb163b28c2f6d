import { Expected, only, Row } from '../row';

/** Staff alone. The world's version is published, so whatever would change it is refused with the reason. */
const staff = (allowed: Expected) => only({ secretariat: allowed }, 'hidden');
const versions = '/:lang/staff/criteria/versions/:versionId';
const view = (path: string): Row => ({ method: 'GET', path, expect: staff('page') });
const page = (path: string): Row => ({
  method: 'GET',
  path: versions + path,
  expect: staff('denied'),
  params: CRITERION,
});
const act = (path: string): Row => ({
  method: 'POST',
  path: versions + path,
  expect: staff('denied'),
  params: CRITERION,
});

/** The guard asks about the version alone. */
const CRITERION = { criterionId: '00000000-0000-4000-8000-000000000001' };

export const rows: Row[] = [
  view('/:lang/staff/criteria'),
  view('/:lang/staff/criteria/:frameworkId'),
  view(versions),
  view(`${versions}/changes`),
  { method: 'POST', path: `${versions}/successors`, expect: staff('done') },
  page('/edit'),
  act('/edit'),
  page('/criteria/new'),
  act('/criteria'),
  page('/criteria/:criterionId'),
  act('/criteria/:criterionId'),
  page('/criteria/:criterionId/removal'),
  act('/criteria/:criterionId/removal'),
  act('/criteria/:criterionId/moves'),
  page('/ratings'),
  act('/ratings'),
  page('/publication'),
  act('/publication'),
  page('/discard'),
  act('/discard'),
];
