import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import type { Tx } from '../../common/persistence';
import { isOffered } from '../../common/text';
import { Users } from '../../identity';

/** Tells the secretariat that somebody wrote on a page behind a link. The mail names nobody and repeats nothing (S32). */
@Injectable()
export class StaffMails {
  constructor(
    private readonly users: Users,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `key` stands for what was written, so that nobody is told twice; `path` leads to it. */
  async tell(
    tx: Tx,
    mail: 'candidate-inquiry' | 'candidate-error',
    { key, path }: { key: string; path: (lang: string) => string },
  ): Promise<void> {
    for (const { id, language } of await this.users.holding('secretariat')) {
      const lang = isOffered(language) ? language : 'en';
      tx.mail(mail, {
        to: `user:${id}`,
        params: { at: tx.now, site: this.settings.site.name, href: this.settings.http.publicUrl + path(lang) },
        dedupeKey: `${mail}:${key}:${id}`,
        lang,
      });
    }
  }
}
