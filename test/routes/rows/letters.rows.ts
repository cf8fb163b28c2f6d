import { Expected, only, Row } from '../row';

/** Letters to candidates and the tracking of answers: staff alone. */
const staff = (allowed: Expected) => only({ secretariat: allowed }, 'hidden');
const one = '/:lang/staff/questionnaires/:questionnaireId';
const mailing = `${one}/messages/:mailingId`;
const view = (path: string): Row => ({ method: 'GET', path, expect: staff('page') });
const act = (path: string): Row => ({ method: 'POST', path, expect: staff('done') });

export const rows: Row[] = [
  view(`${one}/messages`),
  act(`${one}/messages`),
  view(`${one}/messages/new`),
  view(mailing),
  act(mailing),
  view(`${mailing}/edit`),
  act(`${mailing}/sending`),
  act(`${mailing}/discard`),
  view(`${mailing}/letters/:candidacyId`),
  view(`${one}/tracking`),
  view(`${one}/tracking/:candidacyId`),
  view(`${one}/tracking/:candidacyId/letter`),
  act(`${one}/tracking/:candidacyId/letter`),
  act(`${one}/tracking/:candidacyId/letter/opening`),
  view(`${one}/tracking.csv`),
  view(`${one}/extensions`),
  act(`${one}/extensions`),
];
