import { Ids } from '../../../src/common/ids/ids';
import { insert } from '../../../src/common/persistence';
import { RoleRow, User } from '../../../src/identity/data/user.entity';
import type { Role } from '../../../src/policy';
import type { TestApp } from '../test-app';

export interface UserChoice {
  name?: string;
  email?: string;
  roles?: Role[];
  status?: User['status'];
}

let count = 0;

/** An account with its roles; it cannot sign in with a password, so use `app.browse(user.id)`. */
export async function aUser(app: TestApp, choice: UserChoice = {}): Promise<User> {
  count += 1;
  const ids = app.get(Ids);
  return app.arrange(async (tx) => {
    const user: User = {
      id: ids.uuid(),
      email: choice.email ?? `person-${count}@bench.example`,
      name: choice.name ?? `Person ${count}`,
      status: choice.status ?? 'active',
      language: 'en',
      time_zone: 'UTC',
      password_hash: null,
      created_at: tx.now,
      signed_in_at: null,
      rev: 1,
    };
    const roles = (choice.roles ?? []).map((role): RoleRow => ({
      id: ids.uuid(),
      user_id: user.id,
      role,
      from_at: tx.now,
      until_at: null,
    }));
    await insert(tx, User, user);
    await insert(tx, RoleRow, roles);
    return user;
  });
}
