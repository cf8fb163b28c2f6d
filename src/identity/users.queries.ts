import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { Clock } from '../common/time/clock';
import { Role } from '../policy';
import { TotpCredential } from './data/factors.entity';
import { RoleRow, User, UserStatus } from './data/user.entity';

export interface UserRead {
  id: string;
  name: string;
  email: string;
  status: UserStatus;
  language: string;
  timeZone: string;
  /** Roles held now, in a fixed order. */
  roles: Role[];
  hasSecondFactor: boolean;
  createdAt: string;
  signedInAt: string | null;
  rev: number;
}

/** Who has an account, for pages and other modules. */
@Injectable()
export class Users {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  async byId(id: string): Promise<UserRead | null> {
    return (await this.byIds([id])).get(id) ?? null;
  }

  async byIds(ids: string[], db: EntityManager = this.readDb.manager): Promise<Map<string, UserRead>> {
    if (ids.length === 0) return new Map();
    const users = await db.findBy(User, { id: In([...new Set(ids)]) });
    return new Map((await this.withRoles(users, db)).map((user) => [user.id, user]));
  }

  /** Everyone, by name. */
  async list(): Promise<UserRead[]> {
    const users = await this.readDb.manager.find(User, { order: { name: 'ASC' } });
    return this.withRoles(users, this.readDb.manager);
  }

  /** Active holders of a role, by name. */
  async holding(role: Role): Promise<UserRead[]> {
    return (await this.list()).filter((user) => user.status === 'active' && user.roles.includes(role));
  }

  async hasActiveAdministrator(): Promise<boolean> {
    return (await this.holding('administrator')).length > 0;
  }

  private async withRoles(users: User[], db: EntityManager): Promise<UserRead[]> {
    const ids = users.map(({ id }) => id);
    if (ids.length === 0) return [];
    const [roles, credentials] = await Promise.all([
      this.rolesOf(ids, db),
      db.find(TotpCredential, { where: { user_id: In(ids) }, select: { user_id: true } }),
    ]);
    const enrolled = new Set(credentials.map(({ user_id }) => user_id));
    return users.map((user) => userRead(user, roles.get(user.id) ?? [], enrolled.has(user.id)));
  }

  private async rolesOf(ids: string[], db: EntityManager): Promise<Map<string, Role[]>> {
    const now = this.clock.now();
    const rows = await db.find(RoleRow, { where: { user_id: In(ids) }, order: { role: 'ASC' } });
    const held = rows.filter((row) => row.from_at <= now && (row.until_at === null || row.until_at > now));
    return grouped(held);
  }
}

function grouped(rows: RoleRow[]): Map<string, Role[]> {
  const byUser = new Map<string, Role[]>();
  for (const row of rows) byUser.set(row.user_id, [...(byUser.get(row.user_id) ?? []), row.role]);
  return byUser;
}

function userRead(user: User, roles: Role[], hasSecondFactor: boolean): UserRead {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    status: user.status,
    language: user.language,
    timeZone: user.time_zone,
    roles,
    hasSecondFactor,
    createdAt: user.created_at,
    signedInAt: user.signed_in_at,
    rev: user.rev,
  };
}
