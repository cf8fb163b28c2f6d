import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Mailings } from '../../letters/mailings.service';
import { LetterGrounds } from './letter-ground';
import { letterPaths } from './letter.paths';

/** Throws a prepared letter away. */
@Controller(':lang/staff/questionnaires/:questionnaireId/messages/:mailingId/discard')
export class MailingDiscardsController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly mailings: Mailings,
  ) {}

  @Post()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
  ): Promise<SeeOther> {
    const mailing = await this.grounds.mailing(id, mailingId);
    await this.mailings.discard(request.actor, mailing.id);
    leaveNotice(request, 'letters.notice.discarded');
    return new SeeOther(letterPaths.messages(request.lang, id));
  }
}
