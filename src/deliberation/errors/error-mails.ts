import { Injectable } from '@nestjs/common';
import { Tx } from '../../common/persistence';
import { LinkMails, StaffMails } from '../../questionnaires';
import { errorPaths } from '../web/errors/error.paths';

/** Says that an error was reported, or answered. Neither mail repeats anything (S32). */
@Injectable()
export class ErrorMails {
  constructor(
    private readonly staff: StaffMails,
    private readonly links: LinkMails,
  ) {}

  reported(tx: Tx, { reportId, reviewId }: { reportId: string; reviewId: string }): Promise<void> {
    return this.staff.tell(tx, 'candidate-error', { key: reportId, path: (lang) => errorPaths.list(lang, reviewId) });
  }

  answered(tx: Tx, { answerId, candidacyId }: { answerId: string; candidacyId: string }): Promise<void> {
    return this.links.errorAnswered(tx, candidacyId, answerId);
  }
}
