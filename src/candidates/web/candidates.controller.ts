import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { Clock } from '../../common/time/clock';
import { FieldErrors, FormErrors } from '../../common/errors';
import { withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ElectionsQueries } from '../../elections';
import { CandidacyEdits } from '../candidacy-edits.service';
import { CandidatesQueries } from '../candidates.queries';
import { bindCandidate, candidateFields, CandidateInput, countriesIn } from './candidate-form';
import { candidateEditPage, CandidateEditPage } from './candidate-edit.page';
import { candidateShowPage, CandidateShowPage } from './candidate-show.page';
import { candidatePaths } from './candidate.paths';
import { candidatesOverviewPage, CandidatesOverviewPage } from './candidates-overview.page';
import { Ground } from './ground';

@Controller(':lang/staff/candidates')
export class CandidatesController {
  constructor(
    private readonly ground: Ground,
    private readonly queries: CandidatesQueries,
    private readonly elections: ElectionsQueries,
    private readonly edits: CandidacyEdits,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('candidacy.list')
  async index(@Req() request: BenchRequest): Promise<CandidatesOverviewPage> {
    const elections = await this.elections.list();
    return candidatesOverviewPage(request.words, {
      elections,
      counts: await this.queries.counts(),
      now: this.clock.now(),
    });
  }

  @Get(':candidacyId')
  @Permits('candidacy.view', on('candidacy'))
  async show(@Req() request: BenchRequest, @Param('candidacyId') id: string): Promise<CandidateShowPage> {
    const { election, candidacy } = await this.ground.candidacy(id);
    const [facts, documents] = [await this.ground.allFacts(candidacy), await this.queries.evidence(id)];
    const parts = await this.ground.parts(id, request.words);
    return candidateShowPage(request.words, { election, candidacy, facts, documents, parts });
  }

  @Get(':candidacyId/edit')
  @Permits('candidacy.edit', on('candidacy'))
  async edit(@Req() request: BenchRequest, @Param('candidacyId') id: string): Promise<CandidateEditPage> {
    const ground = await this.ground.forEdit(id);
    return candidateEditPage(request.words, {
      ground,
      input: candidateFields(ground, request.lang),
      countries: countriesIn(request.lang),
    });
  }

  @Post(':candidacyId/edit')
  @Permits('candidacy.edit', on('candidacy'))
  async update(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Body() body: unknown,
  ): Promise<CandidateEditPage | SeeOther> {
    const ground = await this.ground.forEdit(id);
    const input = bindCandidate(ground, body, request.lang);
    if (!input.command)
      return candidateEditPage(request.words, { ground, input, countries: countriesIn(request.lang) });
    try {
      await this.edits.edit(request.actor, id, input.rev, input.command);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      const refused = withErrors(input, shownIn(input, error.fields));
      return candidateEditPage(request.words, { ground, input: refused, countries: countriesIn(request.lang) });
    }
    leaveNotice(request, 'candidates.notice.saved');
    return new SeeOther(candidatePaths.show(request.lang, id));
  }
}

/** A post held by persons has another field for the State than one that a State holds itself. */
const shownIn = ({ raw }: CandidateInput, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field in raw));
