import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections';
import { CriteriaTasks } from './criteria-tasks';
import { CriteriaFacts } from './criteria.facts';
import { CriteriaQueries } from './criteria.queries';
import { FrameworksRepository } from './data/frameworks.repository';
import { FrameworksService } from './frameworks.service';
import { CriteriaController } from './web/criteria.controller';
import { CriterionMovesController } from './web/criterion-moves.controller';
import { CriterionRemovalsController } from './web/criterion-removals.controller';
import { DifferencesController } from './web/differences.controller';
import { DiscardsController } from './web/discards.controller';
import { Draft } from './web/draft';
import { FrameworksController } from './web/frameworks.controller';
import { FrameworkPublicationsController } from './web/publications.controller';
import { RatingsController } from './web/ratings.controller';
import { SuccessorsController } from './web/successors.controller';
import { VersionsController } from './web/versions.controller';

const ofDrafts = [
  CriteriaController,
  CriterionMovesController,
  CriterionRemovalsController,
  RatingsController,
  DiscardsController,
];
const ofVersions = [VersionsController, FrameworkPublicationsController, SuccessorsController, DifferencesController];

@Module({
  imports: [ElectionsModule],
  controllers: [...ofDrafts, ...ofVersions, FrameworksController],
  providers: [FrameworksRepository, CriteriaQueries, FrameworksService, CriteriaFacts, CriteriaTasks, Draft],
  exports: [CriteriaQueries, FrameworksService],
})
export class CriteriaModule {}
