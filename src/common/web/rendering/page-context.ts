import type { Words } from '../../text/words';

export interface Link {
  label: string;
  href: string;
}

export interface NavigationLink extends Link {
  /** Compared with `View.section`. */
  section: string;
}

/** The same page in another language. */
export interface LanguageLink {
  code: string;
  name: string;
  href: string;
  current: boolean;
}

export interface SiteFacts {
  name: string;
  /** The strip that says that everything here is invented. */
  exampleStrip: boolean;
  /** Where the mark leads: the first page of the area. */
  home: string;
}

/** Footer of the public site: columns of links; other areas have one line. */
export interface Footer {
  columns: { title: string; links: Link[] }[];
  slim: Link[];
}

export interface SignedIn {
  /** One's account, by name; null for the holder of a personal link. */
  account: Link | null;
  /** What the button that leaves says. */
  leave: string;
  signOutAction: string;
  /** After so many minutes without a request the session ends; a warning comes before. */
  idleMinutes: number;
}

/** What the strip above a page says of it: all invented, all real, or some of both. */
export type Strip = 'invented' | 'real' | 'mixed';

/** Everything around a page that does not come from its page function. Holds no request, so snapshots can be rendered. */
export interface PageContext {
  words: Words;
  site: SiteFacts;
  navigation: NavigationLink[];
  languages: LanguageLink[];
  footer: Footer;
  /** Who is signed in: shown with a button that signs out. */
  user: SignedIn | null;
  csrfToken: string | null;
  /** One-time key of the forms on this page, so that sending one twice has one effect; null where nothing is sent. */
  formKey: string | null;
  /** Where a form leads back to that asks for a sign-in or a second factor first; null where nobody is signed in. */
  from: string | null;
  /** What has just happened, after a redirect. */
  notice: string | null;
  /** Absolute address of this page; null on private pages. */
  canonicalUrl: string | null;
  /** Chosen page by page on the public site; elsewhere the strip follows from `site.exampleStrip`. */
  strip?: Strip | null;
  /** Search engines may list this page although the site is an example: nobody but this machine can reach it. */
  isUnreachable?: boolean;
}
