const room = (lang: string) => `/${lang}/panel-room`;
const member = (lang: string, reviewId: string) => `${room(lang)}/deliberate/${reviewId}`;
const chair = (lang: string, reviewId: string) => `${room(lang)}/chair/reviews/${reviewId}/deliberation`;
const meeting = (lang: string, cycleId: string) => `${room(lang)}/chair/cycles/${cycleId}/meeting`;

/** Addresses of the deliberation: the members' pages, and the chair's below the desk of the review. */
export const deliberationPaths = {
  index: (lang: string) => `${room(lang)}/deliberations`,
  show: member,
  inOrder: (lang: string, reviewId: string) => `${member(lang, reviewId)}?order=criteria`,
  votes: (lang: string, reviewId: string) => `${member(lang, reviewId)}/votes`,
  opinion: (lang: string, reviewId: string) => `${member(lang, reviewId)}/opinion`,
  chair,
  criterion: (lang: string, reviewId: string, number: string) => `${chair(lang, reviewId)}#c${number}`,
  meeting,
  meetingOrder: (lang: string, cycleId: string) => `${meeting(lang, cycleId)}/order`,
  meetingNote: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/meeting-note`,
  statement: (lang: string, reviewId: string, criterion: string) =>
    `${chair(lang, reviewId)}/statements/${encodeURIComponent(criterion)}`,
  proposals: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/proposals`,
  newProposal: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/proposals/new`,
  withdrawal: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/proposals/withdrawal`,
  decision: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/decision`,
  conclusion: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/conclusion`,
  response: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/response`,
  return: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/return`,
  seal: (lang: string, reviewId: string) => `${chair(lang, reviewId)}/seal`,
};
