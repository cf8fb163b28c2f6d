export { isPrivatePath, PRIVATE_AREAS } from './domain/private-paths';
export { IdentityModule } from './identity.module';
export { configureSessions } from './sessions/configure-sessions';
export { CurrentSession } from './sessions/current-session';
export { UserRead, Users } from './users.queries';
