import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, Whole } from '../../../common/web/form';
import { NotFound } from '../../../common/errors';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { MailingSending } from '../../letters/mailing-sending.service';
import { LetterGrounds } from './letter-ground';
import { letterPaths } from './letter.paths';

class SendingForm {
  @Whole({ min: 1 }) rev: number;
}

/** Hands the letters over to the outbox. */
@Controller(':lang/staff/questionnaires/:questionnaireId/messages/:mailingId/sending')
export class MailingSendingsController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly sending: MailingSending,
  ) {}

  @Post()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
    @Bind(SendingForm) input: Bound<SendingForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const mailing = await this.grounds.mailing(id, mailingId);
    await this.sending.send(request.actor, mailing.id, input.values.rev, await this.grounds.of(id));
    leaveNotice(request, 'letters.notice.sent');
    return new SeeOther(letterPaths.mailing(request.lang, id, mailingId));
  }
}
