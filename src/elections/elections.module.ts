import { Module } from '@nestjs/common';
import { ElectionsRepository } from './data/elections.repository';
import { ElectionFacts } from './elections.facts';
import { ElectionTasks } from './election-tasks';
import { ElectionsReference } from './elections-reference';
import { ElectionsQueries } from './elections.queries';
import { ElectionsService } from './elections.service';
import { Facts } from './facts';
import { SetupTasks } from './setup-tasks';
import { ElectionShowingController } from './web/election-showing.controller';
import { ElectionsController } from './web/elections.controller';

@Module({
  controllers: [ElectionsController, ElectionShowingController],
  providers: [
    ElectionsRepository,
    ElectionsQueries,
    ElectionsService,
    ElectionsReference,
    ElectionFacts,
    ElectionTasks,
    Facts,
    SetupTasks,
  ],
  exports: [ElectionsQueries, ElectionsService, ElectionsReference, Facts, SetupTasks],
})
export class ElectionsModule {}
