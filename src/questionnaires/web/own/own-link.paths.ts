/* What candidates do with their page besides answering. */
export const ownLinkPaths = {
  ask: (lang: string) => `/${lang}/q/ask`,
  assistant: (lang: string) => `/${lang}/q/assistant`,
  assistantEnd: (lang: string) => `/${lang}/q/assistant/end`,
};
