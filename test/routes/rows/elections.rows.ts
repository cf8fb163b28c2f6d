import { only, Row } from '../row';

const elections = '/:lang/staff/elections';
const page = only({ secretariat: 'page' }, 'hidden');
const act = only({ secretariat: 'done' }, 'hidden');

export const rows: Row[] = [
  { method: 'GET', path: elections, expect: page },
  { method: 'GET', path: `${elections}/new`, expect: page },
  { method: 'POST', path: elections, expect: act },
  { method: 'GET', path: `${elections}/:electionId`, expect: page },
  { method: 'GET', path: `${elections}/:electionId/edit`, expect: page },
  { method: 'POST', path: `${elections}/:electionId/edit`, expect: act },
  { method: 'POST', path: `${elections}/:electionId/showing`, expect: act },
];
