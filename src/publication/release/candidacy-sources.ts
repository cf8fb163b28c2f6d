import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { NotFound } from '../../common/errors';
import { CriteriaQueries } from '../../criteria';
import { ElectionsQueries, Facts } from '../../elections';
import { PublicAssessment, PublicProfile } from '../domain/site-data';
import { publicCandidate, publicCategories } from '../site/public-candidates';
import { profileForRelease } from '../site/public-profiles';
import { AnswerSources } from './answer-sources';

/** Reads what a profile states besides its assessment. */
@Injectable()
export class CandidacySources {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly facts: Facts,
    private readonly candidates: CandidatesQueries,
    private readonly criteria: CriteriaQueries,
    private readonly answers: AnswerSources,
  ) {}

  async profile(candidacy: CandidacyRead, assessment: PublicAssessment): Promise<PublicProfile> {
    const election = await this.elections.byId(candidacy.electionId);
    const framework = await this.criteria.versionById(assessment.frameworkId);
    if (!election || !framework) throw new NotFound();
    const ofPerson = await this.facts.of('person', candidacy.personId ? [candidacy.personId] : []);
    const ofCandidacy = await this.facts.of('candidacy', [candidacy.id]);
    const facts = [...ofPerson.values(), ...ofCandidacy.values()].flat();
    const documents = await this.candidates.evidence(candidacy.id);
    const categories = publicCategories(framework.content);
    const released = { assessment, revision: null } as PublicProfile;
    const candidate = publicCandidate({ candidacy, phase: 'released', released, rounds: [], categories });
    const answers = await this.answers.of(candidacy, 'candidate');
    const stateAnswers = await this.answers.of(candidacy, 'state');
    return profileForRelease({ election, candidate, candidacy, facts, assessment, documents, answers, stateAnswers });
  }
}
