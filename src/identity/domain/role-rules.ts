import { Role } from '../../policy';

export const ROLES: readonly Role[] = ['panel_member', 'secretariat', 'administrator'];

export type RoleProblem = 'none_chosen' | 'staff_and_reviewer';

/** Why these roles cannot be held together, or null. Who prepares the material does not score it (S16). */
export function roleProblem(roles: Role[]): RoleProblem | null {
  if (roles.length === 0) return 'none_chosen';
  if (roles.includes('panel_member') && roles.length > 1) return 'staff_and_reviewer';
  return null;
}
