import { Module } from '@nestjs/common';
import { ElectionsRepository } from './data/elections.repository';
import { ElectionFacts } from './elections.facts';
import { ElectionsReference } from './elections-reference';
import { ElectionsQueries } from './elections.queries';
import { ElectionsService } from './elections.service';
import { Facts } from './facts';
import { SetupTasks } from './setup-tasks';

@Module({
  providers: [
    ElectionsRepository,
    ElectionsQueries,
    ElectionsService,
    ElectionsReference,
    ElectionFacts,
    Facts,
    SetupTasks,
  ],
  exports: [ElectionsQueries, ElectionsService, ElectionsReference, Facts, SetupTasks],
})
export class ElectionsModule {}
