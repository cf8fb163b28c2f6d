import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { answerKindCodes, type AnswerKind, freshCode, sectionOf, withQuestion } from '../../domain';
import { buildPaths } from './build.paths';
import { Ground, Grounds, questionIn } from './ground';
import { bindQuestion } from './question.form';
import { BLANK_QUESTION, questionFields } from './question-fields';
import { QuestionEditPage, questionEditPage } from './question-edit.page';

/** The questions of a draft. */
@Controller(':lang/staff/questionnaires/:questionnaireId/questions')
export class QuestionsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get('new')
  @Permits('questionnaire.edit', on('questionnaire'))
  async new(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query('section') section?: unknown,
    @Query('kind') kind?: unknown,
  ): Promise<QuestionEditPage> {
    const ground = await this.grounds.of(id);
    const place = sectionFor(ground, section);
    return this.form(request, ground, null, kindFor(kind), questionFields(BLANK_QUESTION, place), place);
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Body() body: unknown,
  ): Promise<QuestionEditPage | SeeOther> {
    const ground = await this.grounds.of(id);
    const kind = kindFor(sent(body, 'kind'));
    const { question, rev, ...bound } = bindQuestion(kind, null, body);
    const section = sectionFor(ground, bound.section);
    if (!question) return this.form(request, ground, null, kind, bound, section);
    await this.service.edit(request.actor, id, rev, (content, taken) =>
      withQuestion(content, section, { ...question, code: freshCode('Q', taken) }),
    );
    leaveNotice(request, 'questions.notice.saved');
    return new SeeOther(buildPaths.at(request.lang, id, section));
  }

  @Get(':question')
  @Permits('questionnaire.edit', on('questionnaire'))
  async edit(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('question') code: string,
    @Query('kind') kind?: unknown,
  ): Promise<QuestionEditPage> {
    const ground = await this.grounds.of(id);
    const question = questionIn(ground, code);
    const section = sectionOf(ground.version.content, code)?.code ?? '';
    const shown = kind === undefined ? question.kind : kindFor(kind);
    return this.form(request, ground, code, shown, questionFields(question, section), section);
  }

  @Post(':question')
  @Permits('questionnaire.edit', on('questionnaire'))
  async update(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('question') code: string,
    @Body() body: unknown,
  ): Promise<QuestionEditPage | SeeOther> {
    const ground = await this.grounds.of(id);
    const kind = kindFor(sent(body, 'kind'));
    const { question, rev, ...bound } = bindQuestion(kind, questionIn(ground, code), body);
    if (!question) return this.form(request, ground, code, kind, bound, bound.section);
    await this.service.edit(request.actor, id, rev, (content) =>
      withQuestion(content, bound.section, { ...question, code }),
    );
    leaveNotice(request, 'questions.notice.saved');
    return new SeeOther(buildPaths.at(request.lang, id, code));
  }

  private form(
    { words }: BenchRequest,
    ground: Ground,
    code: string | null,
    kind: AnswerKind,
    bound: FilledForm,
    section: string,
  ): QuestionEditPage {
    const question = code === null ? null : questionIn(ground, code);
    return questionEditPage(words, { ground, question, kind, section, bound });
  }
}

const kindFor = (kind: unknown): AnswerKind => answerKindCodes.find((one) => one === kind) ?? BLANK_QUESTION.kind;

/** The section named, or else the last one: a question needs a place. */
function sectionFor({ version }: Ground, code: unknown): string {
  const { sections } = version.content;
  const section = sections.find((one) => one.code === code) ?? sections.at(-1);
  if (!section) throw new NotFound();
  return section.code;
}

const sent = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
