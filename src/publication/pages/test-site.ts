import { localized } from '../../common/text/localized-text';
import {
  PublicAssessment,
  PublicCandidate,
  PublicCategory,
  PublicCriterion,
  PublicCriterionResult,
  PublicElection,
  PublicFramework,
  PublicProfile,
  PublicRevision,
  SiteData,
} from '../domain/site-data';

/* Invented data for the specs of public pages. Each function gives something ordinary; a spec names what matters to it. */

const category = (code: string, en: string, fr: string, position: number | null): PublicCategory => ({
  code,
  name: localized(en, fr),
  meaning: localized(`What ${en} means.`, `Ce que signifie ${fr}.`),
  position,
});

export const CATEGORIES = [
  category('highly_qualified', 'Highly qualified', 'Haute qualification', 4),
  category('qualified', 'Qualified', 'Qualification établie', 3),
  category('no_agreed_rating', 'No agreed rating', 'Pas d’appréciation commune', null),
];

export function aCriterion(code: string, given: Partial<PublicCriterion> = {}): PublicCriterion {
  return {
    code,
    kind: 'scored',
    title: localized(`Title ${code}`, `Titre ${code}`),
    question: localized('What is asked?', 'Que demande-t-on ?'),
    legalBasis: localized('Article 36', 'Article 36'),
    evidence: localized('Judgments', 'Jugements'),
    weightBp: 5000,
    floor: null,
    scale: [1, 2, 3, 4, 5].map((value) => ({
      value,
      label: localized(`Step ${value}`, `Degré ${value}`),
      descriptor: localized(`Means ${value}`, `Signifie ${value}`),
    })),
    ...given,
  };
}

export function aFramework(given: Partial<PublicFramework> = {}): PublicFramework {
  return {
    id: 'framework',
    post: 'judge',
    name: localized('Judges', 'Juges'),
    number: 1,
    publishedAt: '2029-01-01T00:00:00.000Z',
    contentHash: 'f'.repeat(64),
    criteria: [aCriterion('integrity', { kind: 'threshold', weightBp: 0 }), aCriterion('competence')],
    categories: CATEGORIES,
    ...given,
  };
}

export function aResult(code: string, given: Partial<PublicCriterionResult> = {}): PublicCriterionResult {
  return {
    code,
    statement: localized('The panel found it shown.', 'Le panel l’a jugé établi.'),
    scores: 8,
    middle: { lower: 4, upper: 4 },
    counts: [0, 0, 2, 4, 2],
    notEnough: 0,
    agreement: 'some_spread',
    ...given,
  };
}

export function anAssessment(given: Partial<PublicAssessment> = {}): PublicAssessment {
  return {
    frameworkId: 'framework',
    grade: 'qualified',
    indicated: 'qualified',
    differenceReason: null,
    reasons: localized('The material shows it.', 'Le dossier le montre.'),
    vote: { agree: 7, disagree: 1, abstain: 0, notation: 'substantial_majority' },
    counted: 8,
    panelSize: 9,
    indications: null,
    steppedAside: [],
    criteria: [aResult('integrity'), aResult('competence')],
    isWithheld: false,
    trace: [],
    methodVersion: '1',
    opinions: [],
    reply: { choice: 'none', text: null, language: null, receivedAt: null, panelResponse: null },
    adoptedOn: '2029-09-01',
    ...given,
  };
}

export function aCandidate(given: Partial<PublicCandidate> = {}): PublicCandidate {
  return {
    slug: 'diallo',
    name: 'Amara Diallo',
    sortName: 'Diallo, Amara',
    initials: 'AD',
    nominatingState: 'SEN',
    nationality: 'SEN',
    region: 'AFR',
    list: 'A',
    gender: 'F',
    status: 'in_progress',
    category: null,
    hasReply: false,
    withdrawnOn: null,
    elected: null,
    electedInRound: null,
    votesByRound: [],
    isCorrected: false,
    ...given,
  };
}

export function aRevision(given: Partial<PublicRevision> = {}): PublicRevision {
  return {
    number: 1,
    kind: 'first',
    releasedAt: '2029-09-12T10:00:00.000Z',
    reason: null,
    contentHash: 'a'.repeat(64),
    ...given,
  };
}

export function aProfile(given: Partial<PublicProfile> = {}): PublicProfile {
  return {
    schema: 'open-bench/profile/1',
    electionSlug: '2029-judges',
    candidate: aCandidate(),
    facts: [],
    assessment: null,
    expectedOn: null,
    documents: [],
    answers: null,
    stateAnswers: null,
    revision: null,
    history: [],
    withdrawal: null,
    ...given,
  };
}

export function anElection(given: Partial<PublicElection> = {}): PublicElection {
  return {
    slug: '2029-judges',
    post: 'judge',
    kind: 'ordinary',
    title: localized('Election of six judges, 2029', 'Élection de six juges, 2029'),
    session: null,
    place: null,
    seats: 6,
    when: '2029-12-03',
    nominationStartsOn: null,
    nominationEndsOn: null,
    voteStartsOn: '2029-12-03',
    voteEndsOn: null,
    state: 'assessment',
    isAssessed: true,
    isExample: false,
    frameworkId: 'framework',
    facts: [],
    rounds: [],
    bench: [],
    continuingJudges: null,
    candidateListComplete: true,
    candidates: [],
    timeline: [],
    ...given,
  };
}

export function aSite(given: Partial<SiteData> = {}): SiteData {
  return {
    schema: 'open-bench/site/1',
    asOf: '2029-09-14T08:00:00.000Z',
    siteName: 'Open Bench',
    isExample: false,
    publicUrl: 'https://bench.example.org',
    contact: 'bench@example.org',
    publicKey: '',
    elections: [anElection()],
    frameworks: [aFramework()],
    questionnaires: [],
    profiles: [],
    revisions: [],
    members: [],
    corrections: [],
    ...given,
  };
}
