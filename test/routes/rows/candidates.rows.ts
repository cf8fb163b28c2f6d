import { Expected, only, Row } from '../row';

/** Staff alone, in every phase of a review: candidates are theirs, scores are not. */
const staff = (allowed: Expected) => only({ secretariat: allowed }, 'hidden');
const page = (path: string): Row => ({ method: 'GET', path: `/:lang/staff${path}`, expect: staff('page') });
const act = (path: string): Row => ({ method: 'POST', path: `/:lang/staff${path}`, expect: staff('done') });

export const rows: Row[] = [
  page('/candidates'),
  page('/elections/:electionId/candidates'),
  page('/elections/:electionId/candidates/new'),
  act('/elections/:electionId/candidates'),
  page('/elections/:electionId/candidates/imports/new'),
  act('/elections/:electionId/candidates/imports'),
  page('/elections/:electionId/candidates/imports/template.csv'),
  page('/candidates/:candidacyId'),
  page('/candidates/:candidacyId/edit'),
  act('/candidates/:candidacyId/edit'),
  page('/candidates/:candidacyId/background'),
  act('/candidates/:candidacyId/background'),
  page('/candidates/:candidacyId/withdrawal'),
  act('/candidates/:candidacyId/withdrawal'),
  page('/candidates/:candidacyId/documents/new'),
  act('/candidates/:candidacyId/documents'),
  page('/documents/:evidenceId'),
  page('/documents/:evidenceId/edit'),
  act('/documents/:evidenceId/edit'),
  page('/documents/:evidenceId/removal'),
  act('/documents/:evidenceId/removal'),
];
