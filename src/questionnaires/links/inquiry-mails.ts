import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import type { Tx } from '../../common/persistence';
import { isOffered } from '../../common/text';
import { Users } from '../../identity';
import { staffLinkPaths } from '../web/staff/staff-link.paths';

/** Tells the secretariat that somebody asks. The mail names nobody and repeats nothing (S32). */
@Injectable()
export class InquiryMails {
  constructor(
    private readonly users: Users,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async asked(tx: Tx, { inquiryId, candidacyId }: { inquiryId: string; candidacyId: string }): Promise<void> {
    for (const { id, language } of await this.users.holding('secretariat')) {
      const lang = isOffered(language) ? language : 'en';
      tx.mail('candidate-inquiry', {
        to: `user:${id}`,
        params: {
          at: tx.now,
          site: this.settings.site.name,
          href: this.settings.http.publicUrl + staffLinkPaths.show(lang, candidacyId),
        },
        dedupeKey: `candidate-inquiry:${inquiryId}:${id}`,
        lang,
      });
    }
  }
}
