import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { Tx } from '../../common/persistence';
import { identityPaths } from '../web/identity.paths';

interface Addressee {
  id: string;
  name: string;
  language: string;
}

/** What accounts send by mail. Addresses in mails come from the configured public address, never from a request (S25). */
@Injectable()
export class AccountMails {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  invitationUrl(language: string, token: string): string {
    return this.settings.http.publicUrl + identityPaths.invitation(language, token);
  }

  invitation(tx: Tx, user: Addressee, token: string): void {
    this.send(tx, 'account-invitation', user, {}, { link: this.invitationUrl(user.language, token) });
  }

  reset(tx: Tx, user: Addressee, token: string): void {
    const link = this.settings.http.publicUrl + identityPaths.reset(user.language, token);
    this.send(tx, 'password-reset', user, {}, { link });
  }

  /** Returns the address that the mail leads to. */
  newFactors(tx: Tx, user: Addressee, token: string): string {
    const link = this.settings.http.publicUrl + identityPaths.factors(user.language, token);
    this.send(tx, 'factors-reset', user, {}, { link });
    return link;
  }

  /** `what`: password, authenticator, recovery codes. Tells the owner, so that a change by another does not go unseen (S7). */
  changed(tx: Tx, user: Addressee, what: 'password' | 'totp' | 'codes'): void {
    this.send(tx, `${what}-changed`, user, { at: tx.now });
  }

  /** Goes to the old address. */
  addressChanged(tx: Tx, user: Addressee, oldAddress: string): void {
    const dedupeKey = `address-changed:${user.id}:${tx.now}`;
    tx.mail('address-changed', {
      to: `address:${oldAddress}`,
      params: { name: user.name, at: tx.now },
      dedupeKey,
      lang: user.language,
    });
  }

  private send(
    tx: Tx,
    template: string,
    user: Addressee,
    params: Record<string, string>,
    secret: Record<string, string> = {},
  ): void {
    const dedupeKey = `${template}:${user.id}:${tx.now}`;
    tx.mail(template, {
      to: `user:${user.id}`,
      params: { name: user.name, ...params },
      secret,
      dedupeKey,
      lang: user.language,
    });
  }
}
