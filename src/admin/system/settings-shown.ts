import { Settings } from '../../common/config';

/** The settings as name and value, with nothing in them that opens anything (S53). */
export function settingsShown(settings: Settings): [name: string, value: string][] {
  const { http, database, mail, site, log } = settings;
  return [
    ['mode', settings.mode],
    ['publicUrl', http.publicUrl],
    ['listens', `${http.host}:${http.port}`],
    ['proxies', http.trustedProxies.join(', ')],
    ['dataDir', settings.dataDir],
    ['database', database.engine === 'sqlite' ? database.file : withoutSecrets(database.url)],
    ['keyFile', settings.keyFile],
    ['mail', mail.smtpUrl ? withoutSecrets(mail.smtpUrl) : mail.folder],
    ['mailFrom', mail.from],
    ['siteName', site.name],
    ['logLevel', log.level],
  ];
}

/** Scheme, host and path of an address; user, password and query are left out. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return '…';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
