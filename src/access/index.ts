export { Access } from './access';
export { AccessModule } from './access.module';
export { ofLink, on, Permits, PublicRoute } from './annotations';
export { FactLoader, FactLoaders } from './fact-loaders';
export { LinkSubjects } from './link-subjects';
export { RouteEntry, RoutesCheck } from './routes-check';
export { LinkNeeded } from '../common/link-needed';
export { SignInNeeded } from '../common/sign-in-needed';
