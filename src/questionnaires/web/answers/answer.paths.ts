/* Where candidates answer. The pages are those of the link in use, so no id stands in an address. */
export const answerPaths = {
  section: (lang: string, number: number) => `/${lang}/q/section/${number}`,
  autosaves: (lang: string, number: number) => `/${lang}/q/section/${number}/autosaves`,
  merges: (lang: string, number: number) => `/${lang}/q/section/${number}/merges`,
  files: (lang: string, code: string) => `/${lang}/q/files/${encodeURIComponent(code)}`,
  file: (lang: string, id: string) => `/${lang}/q/file/${id}`,
  check: (lang: string) => `/${lang}/q/check`,
  sent: (lang: string) => `/${lang}/q/sent`,
  copy: (lang: string) => `/${lang}/q/copy`,
  copyPdf: (lang: string) => `/${lang}/q/copy/pdf`,
  copyFile: (lang: string) => `/${lang}/q/copy/file`,
};

/** Where a question stands on its section's page. */
export const questionAnchor = (code: string): string => `#q-${code}`;
