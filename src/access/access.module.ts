import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Access } from './access';
import { AccessGuard } from './access.guard';
import { FactLoaders } from './fact-loaders';
import { LinkSubjects } from './link-subjects';
import { RoutesCheck } from './routes-check';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Access, FactLoaders, LinkSubjects, RoutesCheck, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Access, FactLoaders, LinkSubjects, RoutesCheck],
})
export class AccessModule {}
