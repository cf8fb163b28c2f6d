export { Access } from './access';
export { AccessModule } from './access.module';
export { on, Permits, PublicRoute } from './annotations';
export { FactLoader, FactLoaders } from './fact-loaders';
export { RouteEntry, RoutesCheck } from './routes-check';
export { SignInNeeded } from '../common/sign-in-needed';
