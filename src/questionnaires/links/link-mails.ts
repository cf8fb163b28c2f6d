import { Inject, Injectable } from '@nestjs/common';
import { CandidatesQueries, ContactRead, Contacts } from '../../candidates';
import { SETTINGS, Settings } from '../../common/config';
import { Tx } from '../../common/persistence';
import { Instant } from '../../common/time/clock';
import { linkPaths } from '../../common/web/link.paths';
import type { SubmissionRead } from '../data/responses.repository';
import { groupedReceipt, referenceOf, type Respondent } from '../domain';
import { addresseeName } from './addressee-name';

/** Why a link is sent. */
export interface LinkOccasion {
  /** The State that nominated; the candidate unless it is said. */
  party?: Respondent;
  /** Deadline of the reply that has just been opened to the candidate. */
  replyEndsAt?: Instant;
  expiresAt?: Instant;
}

/** The mail that confirms a submission, by who made it and for whom. */
const ANSWERS = {
  respondent: { candidate: 'candidate-answers', state: 'state-answers' },
  staff: { candidate: 'candidate-entered', state: 'state-entered' },
} as const;

/** Mails to candidates and to the States that nominated them. They carry a link and no word about any assessment (S32). */
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
    contact: ContactRead,
    link: { id: string; token: string; expiresAt: Instant },
    { replyEndsAt }: LinkOccasion,
  ): Promise<void> {
    const { language, timeZone, party } = contact;
    const params: Record<string, string> = {
      ...(await this.namesFor(contact)),
      until: link.expiresAt,
      zone: timeZone ?? 'UTC',
      site: this.settings.site.name,
    };
    tx.mail(party === 'state' ? 'state-link' : replyEndsAt ? 'candidate-reply' : 'candidate-link', {
      to: `link:${link.id}`,
      params: replyEndsAt ? { ...params, due: replyEndsAt } : params,
      secret: { link: this.url(language, link.token) },
      dedupeKey: `candidate-link:${link.id}`,
      lang: language,
    });
  }

  /** Goes to the old address, which may still belong to the candidate. */
  async addressChanged(tx: Tx, before: ContactRead): Promise<void> {
    tx.mail(before.party === 'state' ? 'state-address-changed' : 'candidate-address-changed', {
      to: `contact:${before.id}`,
      params: { ...(await this.namesFor(before)), at: tx.now, site: this.settings.site.name },
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
  async answersReceived(
    tx: Tx,
    { candidacyId, respondent }: { candidacyId: string; respondent: Respondent },
    submission: SubmissionRead,
  ): Promise<void> {
    const contact = await this.contacts.of(candidacyId, respondent, tx.manager);
    if (!contact) return;
    tx.mail(ANSWERS[submission.origin][respondent], {
      to: `contact:${contact.id}`,
      params: {
        ...(await this.namesFor(contact)),
        at: tx.now,
        zone: contact.timeZone ?? 'UTC',
        reference: referenceOf(submission),
        receipt: groupedReceipt(submission.receipt),
        ...(submission.receivedOn ? { receivedOn: submission.receivedOn } : {}),
        site: this.settings.site.name,
      },
      dedupeKey: `candidate-answers:${submission.id}`,
      lang: contact.language,
    });
  }

  /** The secretariat has answered an error that the candidate reported: where, and not what. */
  async errorAnswered(tx: Tx, candidacyId: string, answerId: string): Promise<void> {
    const contact = await this.contacts.of(candidacyId, 'candidate', tx.manager);
    if (!contact) return;
    tx.mail('candidate-error-answered', {
      to: `contact:${contact.id}`,
      params: { ...(await this.namesFor(contact)), site: this.settings.site.name },
      dedupeKey: `candidate-error-answered:${answerId}`,
      lang: contact.language,
    });
  }

  /** Whom the mail greets, and the candidate whom it is about. */
  private async namesFor({ candidacyId, party, language }: ContactRead): Promise<{ name: string; about: string }> {
    const candidacy = await this.candidates.byId(candidacyId);
    if (!candidacy) return { name: '', about: '' };
    return { name: addresseeName(candidacy, party, language), about: candidacy.name };
  }

  private async nameOf(candidacyId: string): Promise<string> {
    return (await this.candidates.byId(candidacyId))?.name ?? '';
  }
}
