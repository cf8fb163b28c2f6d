import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { FormErrors } from '../../../common/errors';
import { Bind, bindForm, Bound, fill, withErrors } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { DeadlineExtensions } from '../../tracking/deadline-extensions.service';
import { LetterGrounds } from '../letters/letter-ground';
import { LetterChoiceForm } from '../letters/letter.form';
import { letterPaths } from '../letters/letter.paths';
import { ExtensionPage, extensionPage } from './extension.page';
import { ExtensionForm } from './tracking.form';

/** More time for one candidate or for several. */
@Controller(':lang/staff/questionnaires/:questionnaireId/extensions')
export class ExtensionsController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly extensions: DeadlineExtensions,
  ) {}

  @Get()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async new(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query() query: Record<string, unknown>,
  ): Promise<ExtensionPage> {
    const { values, errors } = bindForm(LetterChoiceForm, query);
    return extensionPage(words, await this.grounds.of(id), fill({ to: errors ? [] : values.to }));
  }

  @Post()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(ExtensionForm) input: Bound<ExtensionForm>,
  ): Promise<ExtensionPage | SeeOther> {
    if (input.errors) return extensionPage(request.words, await this.grounds.of(id), input);
    const { to, dueAt, note } = input.values;
    try {
      await this.extensions.extend(request.actor, id, { candidacyIds: to, dueAt, note });
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return extensionPage(request.words, await this.grounds.of(id), withErrors(input, error.fields));
    }
    leaveNotice(request, 'letters.notice.extended');
    return new SeeOther(letterPaths.write(request.lang, id, 'extension', to));
  }
}
