import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Clock } from '../../common/time/clock';
import { Bind, Bound, fill } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { ElectionRead } from '../domain/election-read';
import { PostCode, postCodes } from '../domain/posts';
import { ElectionsQueries } from '../elections.queries';
import { ElectionsService } from '../elections.service';
import { Facts } from '../facts';
import { SetupTasks } from '../setup-tasks';
import { checked, electionCommand, electionFields } from './election-command';
import { electionEditPage, ElectionEditPage } from './election-edit.page';
import { electionShowPage, ElectionShowPage } from './election-show.page';
import { EditElectionForm, NewElectionForm } from './election.form';
import { electionPaths } from './election.paths';
import { electionsIndexPage, ElectionsIndexPage } from './elections-index.page';

@Controller(':lang/staff/elections')
export class ElectionsController {
  constructor(
    private readonly queries: ElectionsQueries,
    private readonly elections: ElectionsService,
    private readonly facts: Facts,
    private readonly tasks: SetupTasks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('election.list')
  async index(@Req() request: BenchRequest, @Query('post') post?: string): Promise<ElectionsIndexPage> {
    const wanted = postCodes.find((code) => code === post) ?? null;
    return electionsIndexPage(request.words, {
      elections: await this.queries.list(),
      post: wanted,
      now: this.clock.now(),
    });
  }

  @Get('new')
  @Permits('election.edit')
  new(@Req() request: BenchRequest): ElectionEditPage {
    return electionEditPage(request.words, { election: null, bound: fill({ kind: 'ordinary' }) });
  }

  @Post()
  @Permits('election.edit')
  async create(
    @Req() request: BenchRequest,
    @Bind(NewElectionForm) bound: Bound<NewElectionForm>,
  ): Promise<ElectionEditPage | SeeOther> {
    const input = checked(bound);
    if (input.errors) return electionEditPage(request.words, { election: null, bound: input });
    const post: PostCode = input.values.post;
    const id = await this.elections.create(request.actor, { ...electionCommand(input.values), post });
    leaveNotice(request, 'elections.notice.created');
    return new SeeOther(electionPaths.show(request.lang, id));
  }

  @Get(':electionId')
  @Permits('election.view', on('election'))
  async show(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<ElectionShowPage> {
    const election = await this.existing(id);
    const tasks = await this.tasks.of(election, request.words);
    const facts = (await this.facts.of('election', [id])).get(id) ?? [];
    return electionShowPage(request.words, { election, tasks, facts, now: this.clock.now() });
  }

  @Get(':electionId/edit')
  @Permits('election.edit', on('election'))
  async edit(@Req() request: BenchRequest, @Param('electionId') id: string): Promise<ElectionEditPage> {
    const election = await this.existing(id);
    return electionEditPage(request.words, { election, bound: electionFields(election) });
  }

  @Post(':electionId/edit')
  @Permits('election.edit', on('election'))
  async update(
    @Req() request: BenchRequest,
    @Param('electionId') id: string,
    @Bind(EditElectionForm) bound: Bound<EditElectionForm>,
  ): Promise<ElectionEditPage | SeeOther> {
    const election = await this.existing(id);
    const input = checked(bound);
    if (input.errors) return electionEditPage(request.words, { election, bound: input });
    await this.elections.edit(request.actor, id, input.values.rev, electionCommand(input.values, election));
    leaveNotice(request, 'elections.notice.saved');
    return new SeeOther(electionPaths.show(request.lang, id));
  }

  private async existing(id: string): Promise<ElectionRead> {
    const election = await this.queries.byId(id);
    if (!election) throw new NotFound();
    return election;
  }
}
