/* Addresses of the staff pages on questionnaires. */

const index = (lang: string) => `/${lang}/staff/questionnaires`;
const one = (lang: string, id: string) => `${index(lang)}/${id}`;
const section = (lang: string, id: string, code: string) => `${one(lang, id)}/sections/${code}`;
const question = (lang: string, id: string, code: string) => `${one(lang, id)}/questions/${code}`;

export const buildPaths = {
  index,
  new: (lang: string) => `${index(lang)}/new`,
  newFor: (lang: string, electionId: string, respondent: string) =>
    `${index(lang)}/new?election=${electionId}&respondent=${respondent}`,
  build: (lang: string, id: string) => `${one(lang, id)}/build`,
  version: (lang: string, id: string, number: number) => `${one(lang, id)}/build?version=${number}`,
  at: (lang: string, id: string, code: string) => `${one(lang, id)}/build#p-${code}`,
  settings: (lang: string, id: string) => `${one(lang, id)}/settings`,
  deadline: (lang: string, id: string) => `${one(lang, id)}/deadline`,
  sections: (lang: string, id: string) => `${one(lang, id)}/sections`,
  newSection: (lang: string, id: string) => `${one(lang, id)}/sections/new`,
  section,
  sectionMoves: (lang: string, id: string, code: string) => `${section(lang, id, code)}/moves`,
  sectionRemoval: (lang: string, id: string, code: string) => `${section(lang, id, code)}/removal`,
  questions: (lang: string, id: string) => `${one(lang, id)}/questions`,
  newQuestion: (lang: string, id: string, sectionCode: string) =>
    `${one(lang, id)}/questions/new?section=${sectionCode}`,
  newOfKind: (lang: string, id: string, sectionCode: string, kind: string) =>
    `${one(lang, id)}/questions/new?section=${sectionCode}&kind=${kind}`,
  question,
  questionOfKind: (lang: string, id: string, code: string, kind: string) => `${question(lang, id, code)}?kind=${kind}`,
  questionMoves: (lang: string, id: string, code: string) => `${question(lang, id, code)}/moves`,
  questionCopies: (lang: string, id: string, code: string) => `${question(lang, id, code)}/copies`,
  questionRemoval: (lang: string, id: string, code: string) => `${question(lang, id, code)}/removal`,
  bank: (lang: string, id: string) => `${one(lang, id)}/bank`,
  bankFor: (lang: string, id: string, sectionCode: string) => `${one(lang, id)}/bank?section=${sectionCode}`,
  preview: (lang: string, id: string, number: number) => `${one(lang, id)}/preview/${number}`,
  publication: (lang: string, id: string) => `${one(lang, id)}/publication`,
  newVersion: (lang: string, id: string) => `${one(lang, id)}/successors`,
  discard: (lang: string, id: string) => `${one(lang, id)}/discard`,
  changes: (lang: string, id: string, number: number) => `${one(lang, id)}/changes?to=${number}`,
};
