import { only, Row } from '../row';

/* Translators are staff. Somebody else wrote the world's translation, so that they may check it. */

const one = '/:lang/staff/translations/:answerId/into/:language';

export const rows: Row[] = [
  { method: 'GET', path: '/:lang/staff/translations', expect: only({ secretariat: 'page' }, 'hidden') },
  { method: 'GET', path: one, expect: only({ secretariat: 'page' }, 'hidden') },
  { method: 'POST', path: one, expect: only({ secretariat: 'done' }, 'hidden') },
  {
    method: 'POST',
    path: '/:lang/staff/translations/:translationId/reviews',
    expect: only({ secretariat: 'done' }, 'hidden'),
  },
];
