import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { FormErrors, NotFound, RuleBroken } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Role } from '../../policy';
import { RoleRow, User } from '../data/user.entity';
import { foldEmail } from '../domain/email';
import { roleProblem } from '../domain/role-rules';
import { SessionsRepository } from '../sessions/sessions.repository';
import { UserRead, Users } from '../users.queries';
import { AccountMails } from './account-mails';

export interface ProfileCommand {
  name: string;
  language: string;
  timeZone: string;
  rev: number;
}

/** Changes of accounts by their owner and by administrators. Every method takes part in a unit of work. */
@Injectable()
export class Accounts {
  constructor(
    private readonly users: Users,
    private readonly sessions: SessionsRepository,
    private readonly mails: AccountMails,
    private readonly ids: Ids,
  ) {}

  async editOwn(tx: Tx, { name, language, timeZone, rev }: ProfileCommand): Promise<void> {
    const id = tx.actor.userId ?? '';
    await updateAt(tx, User, id, rev, { name, language, time_zone: timeZone });
    tx.audit('user.edited', `user:${id}`, { by: 'owner' });
  }

  /** Name and address by an administrator. A new address ends the sessions, and the old one is told (S7). */
  async edit(tx: Tx, id: string, command: { name: string; email: string; rev: number }): Promise<void> {
    const user = await this.get(tx, id);
    const email = foldEmail(command.email);
    if (email !== user.email && (await tx.manager.existsBy(User, { email })))
      throw new FormErrors({ email: { key: 'identity.email.taken' } });
    await updateAt(tx, User, id, command.rev, { name: command.name, email });
    tx.audit('user.edited', `user:${id}`, { address: email !== user.email });
    if (email === user.email) return;
    await this.sessions.endAllOf(tx, [id]);
    this.mails.addressChanged(tx, user, user.email);
  }

  async disable(tx: Tx, id: string): Promise<void> {
    const user = await this.get(tx, id);
    if (user.status === 'disabled') return;
    await this.keepAnAdministrator(tx, user);
    await updateAt(tx, User, id, user.rev, { status: 'disabled' });
    await this.sessions.endAllOf(tx, [id]);
    tx.audit('user.disabled', `user:${id}`);
  }

  /** Back to where it was: active, or still invited if it never had a password. */
  async enable(tx: Tx, id: string): Promise<void> {
    const user = await this.get(tx, id);
    if (user.status !== 'disabled') return;
    const hasPassword = (await tx.manager.findOneByOrFail(User, { id })).password_hash !== null;
    await updateAt(tx, User, id, user.rev, { status: hasPassword ? 'active' : 'invited' });
    tx.audit('user.enabled', `user:${id}`);
  }

  /** Ends the roles not named and begins the new ones; the person signs in again (S9). */
  async changeRoles(tx: Tx, id: string, roles: Role[], rev: number): Promise<void> {
    const problem = roleProblem(roles);
    if (problem) throw new FormErrors({ roles: { key: `identity.roles.${problem}` } });
    const user = await this.get(tx, id);
    if (!roles.includes('administrator')) await this.keepAnAdministrator(tx, user);
    await updateAt(tx, User, id, rev, {});
    const added = roles.filter((role) => !user.roles.includes(role));
    const removed = user.roles.filter((role) => !roles.includes(role));
    for (const role of removed)
      await tx.manager.update(RoleRow, { user_id: id, role, until_at: IsNull() }, { until_at: tx.now });
    await insert(
      tx,
      RoleRow,
      added.map((role) => ({ id: this.ids.uuid(), user_id: id, role, from_at: tx.now, until_at: null })),
    );
    await this.sessions.endAllOf(tx, [id]);
    tx.audit('user.rolesChanged', `user:${id}`, { added, removed });
  }

  async endSessions(tx: Tx, id: string): Promise<void> {
    const user = await this.get(tx, id);
    await this.sessions.endAllOf(tx, [user.id]);
    tx.audit('session.ended', `user:${id}`, { all: true });
  }

  /** Everybody's, the administrator's own too. */
  async endEverySession(tx: Tx): Promise<void> {
    await this.sessions.endEvery(tx);
    tx.audit('session.ended', 'site', { everybody: true });
  }

  private async get(tx: Tx, id: string): Promise<UserRead> {
    const user = (await this.users.byIds([id], tx.manager)).get(id);
    if (!user) throw new NotFound();
    return user;
  }

  /** Without an administrator nobody could let anyone in. */
  private async keepAnAdministrator(tx: Tx, user: UserRead): Promise<void> {
    if (user.status !== 'active' || !user.roles.includes('administrator')) return;
    const rows = await tx.manager.findBy(RoleRow, { role: 'administrator', until_at: IsNull() });
    const holders = await this.users.byIds(
      rows.map((row) => row.user_id),
      tx.manager,
    );
    const others = [...holders.values()].filter((other) => other.id !== user.id && other.status === 'active');
    if (others.length === 0) throw new RuleBroken('last_administrator');
  }
}
