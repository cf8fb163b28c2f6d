import { buildPaths } from '../build/build.paths';

/* Addresses of the staff pages on letters and on who has answered. */

const one = (lang: string, id: string) => `${buildPaths.index(lang)}/${id}`;
const messages = (lang: string, id: string) => `${one(lang, id)}/messages`;
const mailing = (lang: string, id: string, mailingId: string) => `${messages(lang, id)}/${mailingId}`;
const tracking = (lang: string, id: string) => `${one(lang, id)}/tracking`;

export const letterPaths = {
  messages,
  new: (lang: string, id: string) => `${messages(lang, id)}/new`,
  write: (lang: string, id: string, kind: string, to: readonly string[] = []) =>
    `${messages(lang, id)}/new?kind=${kind}${to.map((one) => `&to=${one}`).join('')}`,
  mailing,
  edit: (lang: string, id: string, mailingId: string) => `${mailing(lang, id, mailingId)}/edit`,
  sending: (lang: string, id: string, mailingId: string) => `${mailing(lang, id, mailingId)}/sending`,
  discard: (lang: string, id: string, mailingId: string) => `${mailing(lang, id, mailingId)}/discard`,
  letter: (lang: string, id: string, mailingId: string, candidacyId: string) =>
    `${mailing(lang, id, mailingId)}/letters/${candidacyId}`,
  tracking,
  filtered: (lang: string, id: string, show: string) => `${tracking(lang, id)}?show=${show}`,
  person: (lang: string, id: string, candidacyId: string) => `${tracking(lang, id)}/${candidacyId}`,
  csv: (lang: string, id: string) => `${one(lang, id)}/tracking.csv`,
  extensions: (lang: string, id: string) => `${one(lang, id)}/extensions`,
  extend: (lang: string, id: string, candidacyId: string) => `${one(lang, id)}/extensions?to=${candidacyId}`,
};
