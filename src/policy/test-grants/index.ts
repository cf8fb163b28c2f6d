import type { Action } from '../grants';
import { accountsAndStaff } from './accounts-and-staff';
import { deliberation } from './deliberation';
import type { Grant } from './grant';
import { panelRoom } from './panel-room';
import { publication } from './publication';

export type { Grant } from './grant';

/** For the spec of the grants: who may do what, said a second time in another way, so that a slip in either shows. */
export const TABLE: Record<Action, Grant> = { ...accountsAndStaff, ...panelRoom, ...deliberation, ...publication };
