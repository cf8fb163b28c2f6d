const index = (lang: string): string => `/${lang}/staff/translations`;

export const translationPaths = {
  index,
  queue: (lang: string, language: string) => `${index(lang)}?language=${language}`,
  one: (lang: string, answerId: string, language: string) => `${index(lang)}/${answerId}/into/${language}`,
  reviews: (lang: string, translationId: string) => `${index(lang)}/${translationId}/reviews`,
};
