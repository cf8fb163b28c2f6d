import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import { RoleRow, User } from '../data/user.entity';
import { AccountTokens, NOBODY_YET } from '../tokens/account-tokens';
import { Users } from '../users.queries';
import { identityPaths } from '../web/identity.paths';

/** The way in to an empty site: whoever runs the host gets an address that opens once (S1). */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly users: Users,
    private readonly tokens: AccountTokens,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A fresh one-time address, or null once there is an administrator. The address given before opens nothing any more. */
  async address(): Promise<string | null> {
    if (await this.users.hasActiveAdministrator()) return null;
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const token = await this.tokens.issue(tx, await this.waitingUser(tx), 'invitation');
      tx.audit('firstAdministrator.invited', 'site');
      return this.settings.http.publicUrl + identityPaths.firstAdministrator('en', token);
    });
  }

  private async waitingUser(tx: Tx): Promise<string> {
    const waiting = await tx.manager.findOneBy(User, { email: NOBODY_YET });
    if (waiting) return waiting.id;
    const id = this.ids.uuid();
    const user: User = {
      id,
      email: NOBODY_YET,
      name: NOBODY_YET,
      status: 'invited',
      language: 'en',
      time_zone: 'UTC',
      password_hash: null,
      created_at: tx.now,
      signed_in_at: null,
      rev: 1,
    };
    await insert(tx, User, user);
    const role: RoleRow = { id: this.ids.uuid(), user_id: id, role: 'administrator', from_at: tx.now, until_at: null };
    await insert(tx, RoleRow, role);
    return id;
  }
}
