import { Inject, Injectable } from '@nestjs/common';
import { stateOf } from '../../candidates';
import { SETTINGS, Settings } from '../../common/config';
import { isOffered } from '../../common/text/language';
import { WordsFactory } from '../../common/text/words-factory';
import { later } from '../../common/time/clock';
import type { ElectionRead } from '../../elections';
import { MailComposer } from '../../mail';
import type { Language } from '../../common/text';
import type { LetterTexts } from '../domain';
import { AFTER_DEADLINE, LINK_LASTS } from '../domain/link-limits';
import type { FollowUp } from '../tracking/follow-up.queries';
import { LETTER_MAIL, letterParams } from './letter-mail';

export interface LetterCopy {
  texts: LetterTexts;
  withLink: boolean;
  election: ElectionRead;
  to: FollowUp;
  contact: { language: Language; timeZone: string | null } | null;
  now: string;
}

/** Makes the copy of one candidate: what goes into the outbox, and how it will read. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly words: WordsFactory,
    private readonly composer: MailComposer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  copy({ texts, withLink, election, to, contact, now }: LetterCopy): {
    lang: Language;
    params: Record<string, string>;
    linkEndsAt: string | null;
  } {
    const lang = contact && isOffered(contact.language) ? contact.language : 'en';
    const linkEndsAt = withLink ? linkEnd(to.dueAt, now) : null;
    const { site, http } = this.settings;
    const params = letterParams(this.words.for(lang), {
      texts,
      name: to.candidacy.name,
      state: stateOf(this.words.for(lang), to.candidacy) ?? '',
      election: election.title,
      dueAt: to.dueAt,
      zone: contact?.timeZone ?? null,
      count: to.count,
      site: { name: site.name, publicUrl: http.publicUrl },
      linkEndsAt,
    });
    return { lang, params, linkEndsAt };
  }

  /** The mail as it will be, from the same parts; the link itself is made when it is sent. */
  preview(lang: string, params: Record<string, string>): { subject: string; text: string } {
    return this.composer.render(LETTER_MAIL, lang, params);
  }
}

/** A link for answering lives on a little after the deadline (S39). */
export function linkEnd(dueAt: string | null, now: string): string {
  return dueAt !== null && dueAt > now ? later(dueAt, AFTER_DEADLINE) : later(now, LINK_LASTS);
}
