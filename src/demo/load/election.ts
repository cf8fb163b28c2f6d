import { FACT_CRITERIA } from '../content/facts';
import { CandidaciesService, CandidacyCommand, Contacts, EvidenceService } from '../../candidates';
import { localized } from '../../common/text/localized-text';
import { UnitOfWork } from '../../common/persistence';
import { ElectionsService, RequirementTable } from '../../elections';
import { CANDIDATE_BACKGROUNDS } from '../content/backgrounds';
import { CANDIDATES } from '../content/candidates';
import { SCENARIO } from '../content/scenario';
import { ELECTION_DAYS } from '../content/timeline';
import { CandidateSlug, CRITERIA, DemoCandidate, DemoDocument } from '../content/types';
import { backgroundFacts } from './backgrounds';
import { Act, Stage } from './stage';

/** Ids of what has been entered so far, by the names the content uses. */
export interface Entered {
  electionId: string;
  candidacies: Map<CandidateSlug, string>;
  /** `<candidate>/<document key>` → evidence id */
  documents: Map<string, string>;
}

/** Documents that reached the secretariat with the candidate's reply, when scoring was over. */
export const CAME_WITH_REPLY = new Set(['adeyinka-cole/orders-2017']);

/** The day by which all dossiers are together. */
const PAPERS_IN = ELECTION_DAYS.questionnaireCloses - 13;

/** Staff enter the election and, as nominations come in, the candidates with their papers. */
export function electionActs(entered: Entered): Act[] {
  const created: Act = {
    day: ELECTION_DAYS.nominationsOpen - 2,
    hour: 9,
    run: (stage) => createElection(stage, entered),
  };
  const nominated = CANDIDATES.map((candidate): Act => ({
    day: -candidate.nomination.receivedDaysBeforeToday,
    hour: 10,
    run: (stage) => addCandidate(stage, entered, candidate),
  }));
  const papers = CANDIDATES.flatMap((candidate) =>
    candidate.documents.map((document) => documentAct(entered, candidate, document)),
  );
  return [created, ...nominated, ...papers];
}

async function createElection(stage: Stage, entered: Entered): Promise<void> {
  const voteDay = stage.day(ELECTION_DAYS.voteOpens);
  const year = voteDay.slice(0, 4);
  const command = {
    post: 'judge' as const,
    kind: 'ordinary' as const,
    title: localized(`Election of six judges, ${year}`, `Élection de six juges, ${year}`),
    session: localized('Assembly of States Parties, annual session', 'Assemblée des États Parties, session annuelle'),
    place: localized('New York', 'New York'),
    seats: 6,
    nominationStartsOn: stage.day(ELECTION_DAYS.nominationsOpen),
    nominationEndsOn: stage.day(ELECTION_DAYS.nominationsClose),
    voteStartsOn: voteDay,
    voteEndsOn: stage.day(ELECTION_DAYS.voteLastDay),
    year,
    remainingJudges: BENCH,
  };
  const origin = { slug: `${year}-judges-example`, isExample: true, isPublic: true };
  entered.electionId = await stage
    .get(UnitOfWork)
    .run(stage.actor('okereke'), (tx) => stage.get(ElectionsService).createIn(tx, command, origin));
}

/** The invented bench of twelve that the six will join. */
const BENCH: RequirementTable = {
  values: { listA: 7, listB: 5, AFR: 3, APG: 2, EEG: 2, GRULAC: 2, WEOG: 3, female: 5, male: 7 },
  origin: 'entered',
  basis: localized('Invented for the example', 'Inventé pour l’exemple'),
  sources: [],
  confidence: 'verified',
};

async function addCandidate(stage: Stage, entered: Entered, candidate: DemoCandidate): Promise<void> {
  const { slug } = candidate;
  const command = candidacyCommand(stage, candidate, 'first');
  const id = await stage
    .get(UnitOfWork)
    .run(stage.actor('okereke'), (tx) =>
      stage.get(CandidaciesService).addIn(tx, entered.electionId, command, { slug }),
    );
  entered.candidacies.set(slug, id);
  await addContact(stage, id, candidate);
}

/** Addresses of a domain that no mail reaches. */
async function addContact(stage: Stage, candidacyId: string, { slug, language }: DemoCandidate): Promise<void> {
  const command = { address: `${slug}@candidates.example`, language, timeZone: null, knownId: null };
  await stage
    .get(UnitOfWork)
    .run(stage.actor('okereke'), (tx) => stage.get(Contacts).replaceIn(tx, candidacyId, command));
}

/** What staff enter of a candidate: `first`, or `corrected` where a correction followed. */
export function candidacyCommand(
  stage: Stage,
  candidate: DemoCandidate,
  when: 'first' | 'corrected',
): CandidacyCommand {
  const { name, list, nationality, region, nominatingState, nomination, gender } = candidate;
  // Where the family name comes first in speech, lists need no comma.
  const sortName = name.display.startsWith(name.family) ? name.display : `${name.family}, ${name.given}`;
  return {
    person: { name: name.display, sortName, nameForms: [], gender },
    stateCode: null,
    list,
    nationality,
    region,
    nominatingState,
    nominationRoute: nomination.route,
    nominatedOn: stage.day(-nomination.receivedDaysBeforeToday),
    facts: factsOf(stage, candidate, when),
  };
}

/** As first entered, where a correction followed, the fact is as it was before. */
function factsOf(stage: Stage, candidate: DemoCandidate, when: 'first' | 'corrected'): CandidacyCommand['facts'] {
  const found = SCENARIO.find(({ slug }) => slug === candidate.slug)?.correction;
  const correction = when === 'first' ? found : undefined;
  const texts = candidate.facts.map((fact, position) => ({
    kind: fact.kind,
    value: correction?.fact === fact.kind ? correction.was : fact.value,
    source: fact.source,
    asOf: stage.day(-fact.asOfDaysBeforeToday),
    confidence: fact.confidence,
    criterionCodes: FACT_CRITERIA[fact.kind] ?? [],
    position,
  }));
  // A correction is of a text; posts and publications keep their rows.
  return when === 'first' ? [...texts, ...backgroundFacts(CANDIDATE_BACKGROUNDS[candidate.slug])] : texts;
}

function documentAct(entered: Entered, candidate: DemoCandidate, document: DemoDocument): Act {
  const name = `${candidate.slug}/${document.key}`;
  const reply = SCENARIO.find(({ slug }) => slug === candidate.slug)?.reply;
  const day = reply && CAME_WITH_REPLY.has(name) ? reply.receivedDay : PAPERS_IN;
  return { day, hour: 8, run: (stage) => addDocument(stage, entered, candidate, document) };
}

async function addDocument(
  stage: Stage,
  entered: Entered,
  candidate: DemoCandidate,
  document: DemoDocument,
): Promise<void> {
  const command = {
    title: document.title,
    source: document.source,
    dated: 'on' in document.dated ? document.dated.on : stage.day(-document.dated.daysBeforeToday),
    visibility: document.visibility,
    language: candidate.language,
    kind: document.kind === 'interview' ? ('interview' as const) : ('document' as const),
    criterionCodes: criteriaOf(document),
    passages: [...document.passages].sort((a, b) => a.number - b.number).map(({ text }) => text),
  };
  const candidacyId = entered.candidacies.get(candidate.slug) ?? '';
  const id = await stage.get(EvidenceService).add(stage.actor('okereke'), candidacyId, command);
  entered.documents.set(`${candidate.slug}/${document.key}`, id);
}

/** A document bears on a criterion when two of its passages do, or all that it has. */
function criteriaOf({ passages }: DemoDocument): string[] {
  const enough = Math.min(2, passages.length);
  return CRITERIA.filter((code) => passages.filter(({ criteria }) => criteria.includes(code)).length >= enough);
}
