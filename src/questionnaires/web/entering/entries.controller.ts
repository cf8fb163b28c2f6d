import { Controller, Get, Inject, Param, Post, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { on, Permits } from '../../../access';
import { SETTINGS, Settings } from '../../../common/config';
import { FormErrors } from '../../../common/errors';
import { Bind, Bound, emptyForm, FilledForm, withError, withErrors } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnswerLetters } from '../../entering/answer-letters.service';
import { MOST_BYTES, sentName } from '../answers/sent-name';
import { EntryDesk } from './entry-desk';
import { EntryForm } from './entry.form';
import { EntryPage } from './entry.page';

/** A letter or mail with answers, recorded before it is typed in. */
@Controller(':lang/staff/questionnaires/:questionnaireId/tracking/:candidacyId/letter')
export class EntriesController {
  constructor(
    private readonly desk: EntryDesk,
    private readonly letters: AnswerLetters,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('answers.enter', on('questionnaire'))
  new(
    @Req() request: BenchRequest,
    @Param('questionnaireId') questionnaireId: string,
    @Param('candidacyId') candidacyId: string,
  ): Promise<EntryPage> {
    return this.page(request, { questionnaireId, candidacyId }, emptyForm());
  }

  @Post()
  @Permits('answers.enter', on('questionnaire'))
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MOST_BYTES, files: 1, fields: 10, fieldSize: 1000 } }))
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('questionnaireId') questionnaireId: string,
    @Param('candidacyId') candidacyId: string,
    @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined,
    @Bind(EntryForm) input: Bound<EntryForm>,
  ): Promise<EntryPage | SeeOther> {
    const place = { questionnaireId, candidacyId };
    const whole = file ? input : withError(input, 'file', { key: 'answers.file.problem.missing' });
    if (!file || input.errors) return this.page(request, place, whole);
    const { receivedOn } = input.values;
    try {
      const sent = { name: sentName(file.originalname), bytes: file.buffer };
      await this.letters.receive(request.actor, place, { file: sent, receivedOn });
    } catch (error) {
      if (error instanceof FormErrors) return this.page(request, place, withErrors(input, error.fields));
      throw error;
    }
    return this.desk.open(request, response, place);
  }

  private page(
    { words }: BenchRequest,
    place: { questionnaireId: string; candidacyId: string },
    bound: FilledForm,
  ): Promise<EntryPage> {
    return this.desk.page(words, place, { bound, limit: this.settings.files.maxMebibytes });
  }
}
