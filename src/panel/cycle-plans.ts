import { Injectable } from '@nestjs/common';
import { CandidatesQueries } from '../candidates';
import { FormErrors, NotFound } from '../common/errors';
import { CriteriaQueries } from '../criteria';
import { ElectionsQueries } from '../elections';
import { isStanding } from './domain/standing-candidacy';
import { CyclePlan, planProblems } from './domain/cycle-plan';

/** Checks a plan against what other modules know. */
@Injectable()
export class CyclePlans {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly criteria: CriteriaQueries,
    private readonly candidates: CandidatesQueries,
  ) {}

  /** Throws FormErrors where the plan cannot be; the criteria must be published and be those of the election's post. */
  async check(electionId: string, plan: CyclePlan): Promise<void> {
    const problems: Record<string, string> = planProblems(plan);
    const election = await this.elections.byId(electionId);
    if (!election) throw new NotFound();
    const version = await this.criteria.versionById(plan.frameworkVersionId);
    if (version?.status === 'draft' || version?.post !== election.post)
      problems.frameworkVersionId = 'frameworkNotInForce';
    const errors = Object.entries(problems).map(([field, code]) => [field, { key: `panel.cycle.error.${code}` }]);
    if (errors.length > 0) throw new FormErrors(Object.fromEntries(errors) as FormErrors['fields']);
  }

  async standingCandidacies(electionId: string): Promise<string[]> {
    return (await this.candidates.byElection(electionId)).filter(isStanding).map((candidacy) => candidacy.id);
  }
}
