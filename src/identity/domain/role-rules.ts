import { Role } from '../../policy';

export const ROLES: readonly Role[] = ['panel_member', 'secretariat', 'administrator'];

export type RoleProblem = 'none_chosen' | 'staff_and_reviewer';

/** Why these roles cannot be held together, or null. Who prepares the material does not score it (S16). */
export function roleProblem(roles: Role[]): RoleProblem | null {
  if (roles.length === 0) return 'none_chosen';
  if (roles.includes('panel_member') && roles.length > 1) return 'staff_and_reviewer';
  return null;
}

/** The page a person starts from. */
export function homeOf(roles: Role[], lang: string): string {
  if (roles.includes('secretariat')) return `/${lang}/staff`;
  if (roles.includes('panel_member')) return `/${lang}/panel-room`;
  if (roles.includes('administrator')) return `/${lang}/admin`;
  return `/${lang}/account`;
}
