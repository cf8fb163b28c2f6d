/** Everything an operator can set, typed. `read-settings.ts` makes it from the environment. */
export interface Settings {
  mode: 'production' | 'demo' | 'test';
  http: HttpSettings;
  /** Where databases, mails, files and snapshots live; outside the source tree in production. */
  dataDir: string;
  database: DatabaseSettings;
  keyFile: string;
  mail: { smtpUrl: string | null; from: string; folder: string };
  /** Largest file that a candidate may send. */
  files: { maxMebibytes: number };
  site: SiteSettings;
  /** A Chromium for PDFs; null where there is none, or where it could not be shut in. */
  chromium: string | null;
  log: { level: string };
  /** Cost of an Argon2id hash; only tests choose less than the rule asks for. */
  passwords: { memoryKib: number; passes: number };
}

export interface HttpSettings {
  host: string;
  port: number;
  publicUrl: string;
  /** Cookies carry Secure and the `__Host-` prefix: everywhere but on plain http over loopback. */
  secure: boolean;
  /** Addresses whose forwarded headers are believed (S25). */
  trustedProxies: string[];
}

export type DatabaseSettings =
  { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string; poolSize: number };

export interface SiteSettings {
  name: string;
  /** The strip that says that every person and score is invented. */
  example: boolean;
  /** Mail address of the secretariat, for readers who find an error; null where none is given. */
  contact: string | null;
}

/** Cookie names differ because browsers accept the prefix over https only (S8). */
export function sessionCookieName(http: HttpSettings): string {
  return http.secure ? '__Host-sid' : 'sid';
}

export function linkCookieName(http: HttpSettings): string {
  return http.secure ? '__Host-link' : 'link';
}
