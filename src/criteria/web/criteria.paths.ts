/* Addresses of the staff pages on criteria. */

const version = (lang: string, versionId: string) => `/${lang}/staff/criteria/versions/${versionId}`;

export const criteriaPaths = {
  index: (lang: string) => `/${lang}/staff/criteria`,
  framework: (lang: string, frameworkId: string) => `/${lang}/staff/criteria/${frameworkId}`,
  version,
  edit: (lang: string, versionId: string) => `${version(lang, versionId)}/edit`,
  criteria: (lang: string, versionId: string) => `${version(lang, versionId)}/criteria`,
  newCriterion: (lang: string, versionId: string) => `${version(lang, versionId)}/criteria/new`,
  criterion: (lang: string, versionId: string, criterionId: string) =>
    `${version(lang, versionId)}/criteria/${criterionId}`,
  removal: (lang: string, versionId: string, criterionId: string) =>
    `${version(lang, versionId)}/criteria/${criterionId}/removal`,
  moves: (lang: string, versionId: string, criterionId: string) =>
    `${version(lang, versionId)}/criteria/${criterionId}/moves`,
  ratings: (lang: string, versionId: string) => `${version(lang, versionId)}/ratings`,
  publication: (lang: string, versionId: string) => `${version(lang, versionId)}/publication`,
  newVersion: (lang: string, versionId: string) => `${version(lang, versionId)}/successors`,
  discard: (lang: string, versionId: string) => `${version(lang, versionId)}/discard`,
  difference: (lang: string, versionId: string, otherId: string) =>
    `${version(lang, versionId)}/changes?from=${otherId}`,
};
