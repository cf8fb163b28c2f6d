import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Facts } from '../../elections';
import { CandidaciesService } from '../candidacies.service';
import { CandidatesQueries } from '../candidates.queries';
import { EvidenceQueries } from '../evidence.queries';
import { bindCandidate, candidateFields, countriesIn } from './candidate-form';
import { candidateEditPage, CandidateEditPage } from './candidate-edit.page';
import { candidatePaths } from './candidate.paths';
import { candidatesIndexPage, CandidatesIndexPage } from './candidates-index.page';
import { Ground } from './ground';

@Controller(':lang/staff/elections/:electionId/candidates')
export class ElectionCandidatesController {
  constructor(
    private readonly ground: Ground,
    private readonly queries: CandidatesQueries,
    private readonly evidence: EvidenceQueries,
    private readonly facts: Facts,
    private readonly candidacies: CandidaciesService,
  ) {}

  @Get()
  @Permits('candidacy.list', on('election'))
  async index(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<CandidatesIndexPage> {
    const election = await this.ground.election(id);
    const candidacies = await this.queries.byElection(id);
    const ids = candidacies.map((candidacy) => candidacy.id);
    const [facts, documents] = [await this.facts.of('candidacy', ids), await this.evidence.ofCandidacies(ids)];
    return candidatesIndexPage(request.words, { election, candidacies, facts, documents });
  }

  @Get('new')
  @Permits('candidacy.edit', on('election'))
  async new(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<CandidateEditPage> {
    const ground = await this.ground.forNew(id);
    return candidateEditPage(request.words, {
      ground,
      input: candidateFields(ground, request.lang),
      countries: countriesIn(request.lang),
    });
  }

  @Post()
  @Permits('candidacy.edit', on('election'))
  async create(
    @Req() request: BenchRequest,
    @Param('electionId') id: string,
    @Body() body: unknown,
  ): Promise<CandidateEditPage | SeeOther> {
    const ground = await this.ground.forNew(id);
    const input = bindCandidate(ground, body, request.lang);
    if (!input.command)
      return candidateEditPage(request.words, { ground, input, countries: countriesIn(request.lang) });
    const candidacyId = await this.candidacies.add(request.actor, id, input.command);
    leaveNotice(request, 'candidates.notice.added');
    return new SeeOther(candidatePaths.show(request.lang, candidacyId));
  }
}
