import { sitePaths } from '../../common/web/site.paths';

const election = (lang: string, slug: string): string => `/${lang}/elections/${slug}`;
const candidate = (lang: string, electionSlug: string, slug: string): string =>
  `${election(lang, electionSlug)}/candidates/${slug}`;

/* Addresses of the public site. Files have one address for all languages. */
export const publicPaths = {
  ...sitePaths,
  election,
  electionCriteria: (lang: string, slug: string) => `${election(lang, slug)}/criteria`,
  electionQuestions: (lang: string, slug: string) => `${election(lang, slug)}/questions`,
  question: (lang: string, slug: string, number: number) => `${election(lang, slug)}/questions/${number}`,
  electionData: (lang: string, slug: string) => `${election(lang, slug)}/data`,
  candidate,
  answers: (lang: string, slug: string, who: string) => `${candidate(lang, slug, who)}/answers`,
  history: (lang: string, slug: string, who: string) => `${candidate(lang, slug, who)}/history`,
  version: (lang: string, slug: string, who: string, number: number) => `${candidate(lang, slug, who)}/v${number}`,
  difference: (lang: string, slug: string, who: string, from: number, to: number) =>
    `${candidate(lang, slug, who)}/v${from}/diff/v${to}`,
  framework: (lang: string, post: string) => `${sitePaths.criteria(lang)}/${post.replaceAll('_', '-')}`,
  member: (lang: string, slug: string) => `${sitePaths.panel(lang)}/${slug}`,
  profileFile: (slug: string, who: string, number: number) => `/data/${slug}/${who}/v${number}.json`,
  signatureFile: (slug: string, who: string, number: number) => `/data/${slug}/${who}/v${number}.sig.txt`,
  manifestFile: (slug: string, who: string, number: number) => `/data/${slug}/${who}/v${number}.manifest.json`,
  manifestSignatureFile: (slug: string, who: string, number: number) =>
    `/data/${slug}/${who}/v${number}.manifest.sig.txt`,
  siteManifest: () => '/data/site.manifest.json',
  siteManifestSignature: () => '/data/site.manifest.sig.txt',
  publicKey: () => '/data/public-key.pem',
};
