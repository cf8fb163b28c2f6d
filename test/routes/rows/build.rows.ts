import { Expected, only, Row } from '../row';

/** Staff alone. The world's questionnaire is a draft, so that everything in it can be changed. */
const staff = (allowed: Expected) => only({ secretariat: allowed }, 'hidden');
const list = '/:lang/staff/questionnaires';
const one = `${list}/:questionnaireId`;
const view = (path: string): Row => ({ method: 'GET', path, expect: staff('page') });
const act = (path: string): Row => ({ method: 'POST', path, expect: staff('done') });

export const rows: Row[] = [
  view(list),
  act(list),
  view(`${list}/new`),
  view(`${one}/build`),
  view(`${one}/changes`),
  view(`${one}/preview/:number`),
  act(`${one}/successors`),
  ...[
    `${one}/settings`,
    `${one}/deadline`,
    `${one}/publication`,
    `${one}/discard`,
    `${one}/bank`,
    `${one}/sections/:section`,
    `${one}/sections/:section/removal`,
    `${one}/questions/:question`,
    `${one}/questions/:question/removal`,
  ].flatMap((path) => [view(path), act(path)]),
  view(`${one}/sections/new`),
  act(`${one}/sections`),
  act(`${one}/sections/:section/moves`),
  view(`${one}/questions/new`),
  act(`${one}/questions`),
  act(`${one}/questions/:question/moves`),
  act(`${one}/questions/:question/copies`),
];
