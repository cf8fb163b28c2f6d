import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections';
import { CandidaciesService } from './candidacies.service';
import { CandidateFacts } from './candidates.facts';
import { CandidatesReference } from './candidates-reference';
import { CandidatesQueries } from './candidates.queries';
import { CandidaciesRepository } from './data/candidacies.repository';
import { EvidenceRepository } from './data/evidence.repository';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceService } from './evidence.service';

@Module({
  imports: [ElectionsModule],
  providers: [
    CandidaciesRepository,
    EvidenceRepository,
    CandidatesQueries,
    EvidenceQueries,
    CandidaciesService,
    EvidenceService,
    CandidateFacts,
    CandidatesReference,
  ],
  exports: [CandidatesQueries, EvidenceQueries, CandidaciesService, EvidenceService, CandidatesReference],
})
export class CandidatesModule {}
