import { Injectable } from '@nestjs/common';
import { FormErrors, NotFound, RuleBroken } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { Role } from '../../policy';
import { RoleRow, User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { roleProblem } from '../domain/role-rules';
import { AccountTokens } from '../tokens/account-tokens';
import { AccountMails } from './account-mails';

export interface InvitationCommand {
  name: string;
  email: string;
  language: string;
  timeZone: string;
  roles: Role[];
}

/** The only way to an account (S1). */
@Injectable()
export class Invitations {
  constructor(
    private readonly ids: Ids,
    private readonly tokens: AccountTokens,
    private readonly mails: AccountMails,
  ) {}

  /** Makes the account, waiting for its owner, and mails the invitation. Returns id and token. */
  async invite(tx: Tx, command: InvitationCommand): Promise<{ userId: string; token: string }> {
    const problem = roleProblem(command.roles);
    if (problem) throw new FormErrors({ roles: { key: `identity.roles.${problem}` } });
    const email = foldEmail(command.email);
    if (await tx.manager.existsBy(User, { email })) throw new FormErrors({ email: { key: 'identity.email.taken' } });
    const userId = await this.addUser(tx, { ...command, email });
    const token = await this.tokens.issue(tx, userId, 'invitation');
    this.mails.invitation(tx, { id: userId, ...command }, token);
    tx.audit('user.invited', `user:${userId}`, { roles: command.roles });
    return { userId, token };
  }

  /** Sends a new invitation; the one before opens nothing any more. */
  async resend(tx: Tx, userId: string): Promise<{ token: string }> {
    const user = await tx.manager.findOneBy(User, { id: userId });
    if (!user) throw new NotFound();
    if (user.status !== 'invited') throw new RuleBroken('not_invited');
    const token = await this.tokens.issue(tx, userId, 'invitation');
    this.mails.invitation(tx, user, token);
    tx.audit('user.invited', `user:${userId}`, { again: true });
    return { token };
  }

  private async addUser(tx: Tx, { name, email, language, timeZone, roles }: InvitationCommand): Promise<string> {
    const id = this.ids.uuid();
    const user: User = {
      id,
      email,
      name: name.trim(),
      status: 'invited',
      language,
      time_zone: timeZone,
      password_hash: null,
      created_at: tx.now,
      signed_in_at: null,
      rev: 1,
    };
    await insert(tx, User, user);
    const rows = roles.map((role) => ({ id: this.ids.uuid(), user_id: id, role, from_at: tx.now, until_at: null }));
    await insert(tx, RoleRow, rows);
    return id;
  }
}
