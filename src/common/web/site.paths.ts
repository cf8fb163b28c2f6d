/* Standing pages of the public site that every page links to, whoever serves them. */
export const sitePaths = {
  home: (lang: string) => `/${lang}`,
  elections: (lang: string) => `/${lang}/elections`,
  criteria: (lang: string) => `/${lang}/criteria`,
  data: (lang: string) => `/${lang}/data`,
  panel: (lang: string) => `/${lang}/panel`,
  method: (lang: string) => `/${lang}/method`,
  corrections: (lang: string) => `/${lang}/corrections`,
  reportAnError: (lang: string) => `/${lang}/report-an-error`,
  about: (lang: string) => `/${lang}/about`,
  accessibility: (lang: string) => `/${lang}/accessibility`,
  privacy: (lang: string) => `/${lang}/privacy`,
  search: (lang: string) => `/${lang}/search`,
};
