import { letterPaths } from '../letters/letter.paths';

/* Addresses of the staff pages on answers that came by letter. */

const letter = (lang: string, questionnaireId: string, candidacyId: string) =>
  `${letterPaths.person(lang, questionnaireId, candidacyId)}/letter`;

export const entryPaths = {
  letter,
  opening: (lang: string, questionnaireId: string, candidacyId: string) =>
    `${letter(lang, questionnaireId, candidacyId)}/opening`,
  file: (lang: string, candidacyId: string, fileId: string) =>
    `/${lang}/staff/candidates/${candidacyId}/answer-files/${fileId}`,
};
