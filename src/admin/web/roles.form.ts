import { Many, oneOf, Whole } from '../../common/web/form';
import { ROLES } from '../../identity';
import { Role } from '../../policy';

export class RolesForm {
  @Many(oneOf(ROLES)) roles: Role[];
  @Whole({ min: 0 }) rev: number;
}
