import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections';
import { CriteriaFacts } from './criteria.facts';
import { CriteriaQueries } from './criteria.queries';
import { FrameworksRepository } from './data/frameworks.repository';
import { FrameworksService } from './frameworks.service';

@Module({
  imports: [ElectionsModule],
  providers: [FrameworksRepository, CriteriaQueries, FrameworksService, CriteriaFacts],
  exports: [CriteriaQueries, FrameworksService],
})
export class CriteriaModule {}
