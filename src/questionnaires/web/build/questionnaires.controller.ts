import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { Permits } from '../../../access';
import { CriterionChoices } from '../../../candidates';
import { FormErrors, NotFound } from '../../../common/errors';
import { Bind, Bound, fill, FilledForm, withErrors } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ElectionRead, ElectionsQueries } from '../../../elections';
import { QuestionnairesQueries } from '../../build/questionnaires.queries';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { type QuestionnaireContent, withCriteria } from '../../domain';
import { templateFor } from '../../seed/default-questionnaires';
import { buildPaths } from './build.paths';
import { NO_TEXT } from './both-languages';
import { NewQuestionnaireForm } from './new-questionnaire.form';
import { QuestionnaireNewPage, questionnaireNewPage } from './questionnaire-new.page';
import { QuestionnairesIndexPage, questionnairesIndexPage } from './questionnaires-index.page';

/** All questionnaires, and a new one from a template or from an earlier one. */
@Controller(':lang/staff/questionnaires')
export class QuestionnairesController {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly elections: ElectionsQueries,
    private readonly criteria: CriterionChoices,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.list')
  async index(@Req() { words }: BenchRequest): Promise<QuestionnairesIndexPage> {
    const all = await this.questionnaires.list();
    const elections = await this.elections.byIds(all.map(({ electionId }) => electionId));
    return questionnairesIndexPage(words, all, elections);
  }

  @Get('new')
  @Permits('questionnaire.make')
  new(
    @Req() request: BenchRequest,
    @Query('election') election?: unknown,
    @Query('respondent') respondent?: unknown,
  ): Promise<QuestionnaireNewPage> {
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return this.newPage(
      request,
      fill({ election: text(election), respondent: text(respondent) ?? 'candidate', source: 'template' }),
    );
  }

  @Post()
  @Permits('questionnaire.make')
  async create(
    @Req() request: BenchRequest,
    @Bind(NewQuestionnaireForm) input: Bound<NewQuestionnaireForm>,
  ): Promise<QuestionnaireNewPage | SeeOther> {
    if (input.errors) return this.newPage(request, input);
    try {
      const { election: electionId, respondent } = input.values;
      const content = await this.beginning(input.values);
      const id = await this.service.make(request.actor, { electionId, respondent, content });
      leaveNotice(request, 'questions.notice.made');
      return new SeeOther(buildPaths.build(request.lang, id));
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return this.newPage(request, withErrors(input, error.fields));
    }
  }

  private async newPage({ words }: BenchRequest, bound: FilledForm): Promise<QuestionnaireNewPage> {
    return questionnaireNewPage(words, {
      elections: await this.elections.list(),
      earlier: await this.questionnaires.list(),
      bound,
    });
  }

  /** What the first draft says. */
  private async beginning({ election: id, respondent, source }: NewQuestionnaireForm): Promise<QuestionnaireContent> {
    const election = await this.elections.byId(id);
    if (!election) throw new NotFound();
    if (source === 'empty') return { title: NO_TEXT, lead: NO_TEXT, sections: [] };
    if (source !== 'template') return this.copyOf(source, election);
    const template = templateFor(election.post, respondent);
    if (!template) throw new FormErrors({ source: { key: 'questions.new.noTemplate' } });
    return template.content;
  }

  private async copyOf(id: string, { post }: ElectionRead): Promise<QuestionnaireContent> {
    const earlier = (await this.questionnaires.list()).find((one) => one.id === id)?.versions.at(-1);
    if (!earlier) throw new FormErrors({ source: { key: 'form.error.notAChoice' } });
    const criteria = await this.criteria.of(post);
    return withCriteria(
      earlier.content,
      criteria.map(({ code }) => code),
    );
  }
}
