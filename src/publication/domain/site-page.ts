/** A rendered page: its path below the root and its bytes. */
export interface SitePage {
  path: string;
  language: string;
  mediaType: string;
  body: string;
}
