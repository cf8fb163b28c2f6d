import { Controller, Get, Inject, Param, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ofLink, Permits } from '../../../access';
import { SETTINGS, Settings } from '../../../common/config';
import { FormErrors, NotFound } from '../../../common/errors';
import { emptyForm, FilledForm, withErrors } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnswerFilesService } from '../../answering/answer-files.service';
import { AnsweringDesk, AnsweringQueries } from '../../answering/answering.queries';
import { questionByCode, sectionOf } from '../../domain';
import { AnswerFilePage, answerFilePage } from './answer-file.page';
import { answerPaths, questionAnchor } from './answer.paths';
import { sectionLanguage } from './section.page';
import { MOST_BYTES, sentName } from './sent-name';

/** Files in answer to one question. */
@Controller(':lang/q/files/:question')
export class AnswerFilesController {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly files: AnswerFilesService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('answers.write', ofLink('link'))
  async new(@Req() request: BenchRequest, @Param('question') code: string): Promise<AnswerFilePage> {
    return this.page(request, await this.desk(request), code, emptyForm());
  }

  @Post()
  @Permits('answers.write', ofLink('link'))
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MOST_BYTES, files: 1, fields: 10, fieldSize: 1000 } }))
  async create(
    @Req() request: BenchRequest,
    @Param('question') code: string,
    @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined,
  ): Promise<AnswerFilePage | SeeOther> {
    const desk = await this.desk(request);
    const { number, section } = placeOf(desk, code);
    const missing = { file: { key: 'answers.file.problem.missing' } };
    if (!file) return this.page(request, desk, code, withErrors(emptyForm(), missing));
    try {
      const language = sectionLanguage(request.words, desk, section);
      await this.files.add(request.actor, code, { name: sentName(file.originalname), bytes: file.buffer }, language);
    } catch (error) {
      if (error instanceof FormErrors) return this.page(request, desk, code, withErrors(emptyForm(), error.fields));
      throw error;
    }
    return new SeeOther(`${answerPaths.section(request.lang, number)}${questionAnchor(code)}`);
  }

  private desk({ subjectId }: BenchRequest): Promise<AnsweringDesk> {
    return this.queries.require(subjectId ?? '');
  }

  private page({ words }: BenchRequest, desk: AnsweringDesk, code: string, bound: FilledForm): AnswerFilePage {
    const { content } = desk.version;
    const question = questionByCode(content, code);
    if (question?.kind !== 'files') throw new NotFound();
    const { number: section } = placeOf(desk, code);
    return answerFilePage(words, { content, section, question, limit: this.settings.files.maxMebibytes, bound });
  }
}

function placeOf({ version }: AnsweringDesk, code: string) {
  const section = sectionOf(version.content, code);
  if (!section) throw new NotFound();
  return { section, number: version.content.sections.indexOf(section) + 1 };
}
