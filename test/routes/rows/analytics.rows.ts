import { only, Row } from '../row';

/* Statistics of a cycle: for who acts as its chair, once some round has closed. */

const analytics = '/:lang/panel-room/chair/cycles/:cycleId/analytics';

export const rows: Row[] = [
  { method: 'GET', path: analytics, expect: only({ chair: 'page' }, 'hidden') },
  { method: 'GET', path: `${analytics}/export`, expect: only({ chair: 303 }, 'hidden') },
  { method: 'POST', path: `${analytics}/export`, expect: only({ chair: 'done' }, 'hidden') },
];
