import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { LetterGrounds } from './letter-ground';
import { LetterShowPage } from './letter-show.page';
import { MailingPageData } from './mailing-page-data';

/** One candidate's copy of a letter. */
@Controller(':lang/staff/questionnaires/:questionnaireId/messages/:mailingId/letters/:candidacyId')
export class LettersController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly data: MailingPageData,
  ) {}

  @Get()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
    @Param('candidacyId') candidacyId: string,
  ): Promise<LetterShowPage> {
    const ground = await this.grounds.of(id);
    return this.data.letter(words, ground, await this.grounds.mailing(id, mailingId), candidacyId);
  }
}
