export { Accounts } from './accounts/accounts.service';
export { FactorResets } from './accounts/factor-resets.service';
export { InvitationCommand, Invitations } from './accounts/invitations.service';
export { isPrivatePath, PRIVATE_AREAS } from './domain/private-paths';
export { ROLES } from './domain/role-rules';
export { IdentityModule } from './identity.module';
export { configureSessions } from './sessions/configure-sessions';
export { CurrentSession } from './sessions/current-session';
export { UserRead, Users } from './users.queries';
