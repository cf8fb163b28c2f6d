import type { CandidateSlug } from './types';

/**
 * Every date of the example, as a number of days from the day the database is made: negative is past.
 * Hours, where they matter, are UTC.
 */
export const ELECTION_DAYS = {
  panelAppointed: -175,
  frameworkPublished: -162,
  nominationsOpen: -154,
  nominationsClose: -70,
  questionnaireSent: -66,
  questionnaireCloses: -45,
  conflictDeclarationsDue: -55,
  cycleOpens: -52,
  cycleCloses: 26,
  lastPublicationExpected: 49,
  voteOpens: 70,
  voteLastDay: 74,
  termBegins: 168,
} as const;

/** The days of one review; a day that has not come is positive, one that will never come is absent. */
export interface ReviewDays {
  interview?: number;
  opens: number;
  scoresDue: number;
  closed?: number;
  meeting?: number;
  findingAdopted?: number;
  sentToCandidate?: number;
  replyDue?: number;
  sealed?: number;
  released?: number;
  corrected?: number;
  frozen?: number;
  /** When the public may expect the assessment, where there is none yet. */
  publicationExpected?: number;
}

export const REVIEW_DAYS: Readonly<Record<CandidateSlug, ReviewDays>> = {
  'adeyinka-cole': {
    interview: -44,
    opens: -52,
    scoresDue: -36,
    closed: -36,
    meeting: -29,
    findingAdopted: -28,
    sentToCandidate: -27,
    replyDue: -15,
    sealed: -13,
    released: -12,
  },
  'alencastro-viana': {
    interview: -43,
    opens: -52,
    scoresDue: -35,
    closed: -35,
    meeting: -28,
    findingAdopted: -27,
    sentToCandidate: -26,
    replyDue: -14,
    sealed: -12,
    released: -11,
  },
  'asante-mensimah': { interview: -6, opens: -9, scoresDue: 12, meeting: 19, publicationExpected: 35 },
  faaolesa: { opens: -3, scoresDue: 26, meeting: 30, publicationExpected: 49 },
  'han-seo-yeon': {
    interview: -20,
    opens: -24,
    scoresDue: -8,
    closed: -8,
    meeting: 2,
    publicationExpected: 21,
  },
  petrovacki: {
    interview: -41,
    opens: -52,
    scoresDue: -33,
    closed: -33,
    meeting: -26,
    findingAdopted: -25,
    sentToCandidate: -24,
    replyDue: -12,
    sealed: -8,
    released: -6,
  },
  'quiroga-paz': {
    interview: -44,
    opens: -52,
    scoresDue: -36,
    closed: -36,
    meeting: -30,
    findingAdopted: -29,
    sentToCandidate: -28,
    replyDue: -16,
    sealed: -14,
    released: -13,
    corrected: -4,
  },
  rahimzoda: {
    interview: -42,
    opens: -52,
    scoresDue: -34,
    closed: -34,
    meeting: -27,
    findingAdopted: -26,
    sentToCandidate: -25,
    replyDue: -13,
    sealed: -10,
    released: -9,
  },
  rakotozafy: {
    interview: -42,
    opens: -52,
    scoresDue: -34,
    closed: -34,
    meeting: -27,
    sentToCandidate: -25,
    replyDue: -13,
    sealed: -9,
    released: -7,
  },
  'solvang-dahl': { interview: -20, opens: -24, scoresDue: -5, closed: -5, meeting: 2, publicationExpected: 28 },
  'vermeulen-roche': {
    interview: -33,
    opens: -40,
    scoresDue: -18,
    closed: -18,
    meeting: -10,
    findingAdopted: -5,
    sentToCandidate: -5,
    replyDue: 5,
    publicationExpected: 10,
  },
  wieliczko: { opens: -20, scoresDue: -1, frozen: -5 },
};
