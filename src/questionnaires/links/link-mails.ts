import { Inject, Injectable } from '@nestjs/common';
import { CandidatesQueries, ContactRead, Contacts } from '../../candidates';
import { SETTINGS, Settings } from '../../common/config';
import { Tx } from '../../common/persistence';
import { Instant } from '../../common/time/clock';
import { linkPaths } from '../../common/web/link.paths';
import type { SubmissionRead } from '../data/responses.repository';
import { groupedReceipt, referenceOf } from '../domain';

/** Why a link is sent. */
export interface LinkOccasion {
  /** Deadline of the reply that has just been opened to the candidate. */
  replyEndsAt?: Instant;
  expiresAt?: Instant;
}

/** Mails to candidates. They carry a link and no word about any assessment (S32). */
@Injectable()
export class LinkMails {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly contacts: Contacts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  url(lang: string, token: string): string {
    return this.settings.http.publicUrl + linkPaths.entrance(lang, token);
  }

  async link(
    tx: Tx,
    { candidacyId, language, timeZone }: ContactRead,
    link: { id: string; token: string; expiresAt: Instant },
    { replyEndsAt }: LinkOccasion,
  ): Promise<void> {
    const params: Record<string, string> = {
      name: await this.nameOf(candidacyId),
      until: link.expiresAt,
      zone: timeZone ?? 'UTC',
      site: this.settings.site.name,
    };
    tx.mail(replyEndsAt ? 'candidate-reply' : 'candidate-link', {
      to: `link:${link.id}`,
      params: replyEndsAt ? { ...params, due: replyEndsAt } : params,
      secret: { link: this.url(language, link.token) },
      dedupeKey: `candidate-link:${link.id}`,
      lang: language,
    });
  }

  /** Goes to the old address, which may still belong to the candidate. */
  async addressChanged(tx: Tx, before: ContactRead): Promise<void> {
    const name = await this.nameOf(before.candidacyId);
    tx.mail('candidate-address-changed', {
      to: `contact:${before.id}`,
      params: { name, at: tx.now, site: this.settings.site.name },
      dedupeKey: `candidate-address-changed:${before.id}`,
      lang: before.language,
    });
  }

  /** To somebody whom the candidate named; says whom they help, which they know, and no more. */
  async assistant(
    tx: Tx,
    candidacyId: string,
    link: { id: string; token: string; expiresAt: Instant },
    lang: string,
  ): Promise<void> {
    tx.mail('assistant-link', {
      to: `assistant:${link.id}`,
      params: { name: await this.nameOf(candidacyId), until: link.expiresAt, site: this.settings.site.name },
      secret: { link: this.url(lang, link.token) },
      dedupeKey: `assistant-link:${link.id}`,
      lang,
    });
  }

  /** Confirms a submission without repeating it: a mail is open to whoever carries it. */
  async answersReceived(tx: Tx, candidacyId: string, submission: SubmissionRead): Promise<void> {
    const contact = await this.contacts.of(candidacyId, tx.manager);
    if (!contact) return;
    tx.mail('candidate-answers', {
      to: `contact:${contact.id}`,
      params: {
        name: await this.nameOf(candidacyId),
        at: tx.now,
        zone: contact.timeZone ?? 'UTC',
        reference: referenceOf(submission),
        receipt: groupedReceipt(submission.receipt),
        site: this.settings.site.name,
      },
      dedupeKey: `candidate-answers:${submission.id}`,
      lang: contact.language,
    });
  }

  private async nameOf(candidacyId: string): Promise<string> {
    return (await this.candidates.byId(candidacyId))?.name ?? '';
  }
}
