import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../common/config';
import { Tx } from '../common/persistence';
import { Users } from '../identity';
import { MemberRead } from './panel.reads';

interface PanelMail {
  /** What makes this mail one and the same, however often the act is repeated. */
  cause: string;
  /** Address on this site; a function of the reader's language. */
  href: (lang: string) => string;
  params?: Record<string, string>;
}

/** Mails to members of a panel, in each one's language. They name no score, no reason and no conflict. */
@Injectable()
export class PanelMails {
  constructor(
    private readonly users: Users,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(tx: Tx, template: string, members: MemberRead[], mail: PanelMail): Promise<void> {
    const users = await this.users.byIds(
      members.map((member) => member.userId),
      tx.manager,
    );
    for (const member of members) {
      const user = users.get(member.userId);
      if (!user || user.status === 'disabled') continue;
      const link = this.settings.http.publicUrl + mail.href(user.language);
      const params = { name: user.name, zone: user.timeZone, link, ...mail.params };
      const dedupeKey = `${template}:${mail.cause}:${member.id}`;
      tx.mail(template, { to: `user:${user.id}`, params, dedupeKey, lang: user.language });
    }
  }
}
