import { loadReferenceData } from '../../src/cli/seed';
import { DAY, later } from '../../src/common/time/clock';
import { accountPaths } from '../../src/common/web/account.paths';
import { Actor, ANONYMOUS, Phase, PHASES } from '../../src/policy';
import { Translations } from '../../src/questionnaires';
import { Frameworks } from '../../src/scoring/frameworks';
import type { Browse } from '../support/browse';
import { aCandidacy, anElection } from '../support/factories/elections';
import { aSubmittedAssessment } from '../support/factories/assessments';
import { aPublishedFramework } from '../support/factories/frameworks';
import { anOpenedLink } from '../support/factories/links';
import { aCycle, aMember, aPanel, aReview, aTimeRequest, Seat } from '../support/factories/panels';
import { aPractice } from '../support/factories/practice';
import { aMailing, aQuestionnaire } from '../support/factories/questionnaires';
import { aSubmission } from '../support/factories/responses';
import { aRow, Row } from '../support/factories/rows';
import { aUser } from '../support/factories/users';
import type { TestApp } from '../support/test-app';
import type { ActorName } from './row';

/** Everything that a route may be about, once in every phase, and everybody who may ask. */
export interface World {
  /** Values of path parameters by their names. */
  params(phase: Phase): Record<string, string>;
  /** The phase matters to candidates alone: each review has its own. */
  as(actor: ActorName, phase?: Phase): Promise<Browse>;
}

type PanelActor = 'assigned' | 'undeclared' | 'recused' | 'unassigned' | 'chair';

export async function aWorld(app: TestApp): Promise<World> {
  await loadReferenceData(app.bench.app);
  const panel = await aPanel(app);
  const seats = await seatsOn(app, panel.id);
  const stranger = await aMember(app, (await aPanel(app)).id);
  const version = await aPublishedFramework(app);
  const election = await anElection(app);
  const cycle = await aCycle(app, { panel_id: panel.id, election_id: election.id, framework_version_id: version.id });
  const reviews = await reviewsInEveryPhase(app, cycle, seats);
  await aPractice(app, cycle, seats.chair);
  const questionnaireId = await aQuestionnaireInUse(app, election.id);
  const shared = {
    ...(await idsAround(app, reviews.get('open') ?? { review: '', candidacy: '', request: '' })),
    electionId: election.id,
    election: String(election.slug),
    electionSlug: String(election.slug),
    frameworkId: String(version.framework_id),
    versionId: version.id,
    panelId: panel.id,
    memberId: seats.assigned.memberId,
    cycleId: cycle.id,
    questionnaireId,
    mailingId: (await aMailing(app, questionnaireId)).id,
    section: 'A',
    question: 'J04',
    ...(await anAnswerInTranslation(app, election.id)),
  };
  const links = await openedLinks(app, reviews);
  const users = await accounts(app, seats, stranger);
  return { params: (phase) => ({ ...shared, ...placeOf(reviews.get(phase)) }), as: everybody(app, links, users) };
}

/** Candidates are asked its first version, and staff draft the second. */
async function aQuestionnaireInUse(app: TestApp, electionId: string): Promise<string> {
  const { id, version } = await aQuestionnaire(app, { election_id: electionId });
  const { content } = version;
  await aRow(app, 'questionnaire_version', { questionnaire_id: id, number: 2, status: 'draft', content });
  return id;
}

/** A published answer in English, put into French by a third member of the secretariat. */
async function anAnswerInTranslation(app: TestApp, electionId: string): Promise<Record<string, string>> {
  const candidacy = await aCandidacy(app, { election_id: electionId });
  await aSubmission(app, candidacy.id, { J04: { text: 'Sixteen years at the court of appeal.' } });
  const answers: { id: string }[] = await app.bench.databases.read.query('SELECT id FROM answer');
  const place = { answerId: answers[0]?.id ?? '', language: 'fr' };
  const { id: userId } = await aUser(app, { roles: ['secretariat'] });
  const writer: Actor = { ...ANONYMOUS, kind: 'user', userId, roles: ['secretariat'], stage: 'full' };
  await app.get(Translations).write(writer, place, { rev: 0, texts: { text: 'Seize ans.' }, act: 'handIn' });
  const rows: { id: string }[] = await app.bench.databases.read.query('SELECT id FROM answer_translation');
  return { ...place, translationId: rows[0]?.id ?? '' };
}

type Place = { review: string; candidacy: string; request: string };

const placeOf = (place: Place | undefined): Record<string, string> => ({
  reviewId: place?.review ?? '',
  candidacyId: place?.candidacy ?? '',
  requestId: place?.request ?? '',
});

/** What does not differ by phase: things of the open review, of a bystander, and words that stand for anything. */
async function idsAround(app: TestApp, open: Place): Promise<Record<string, string>> {
  const evidence = await aRow(app, 'evidence_item', {
    candidacy_id: open.candidacy,
    source: { original: 'en', texts: { en: 'Note verbale' } },
    visibility: 'panel',
    language: 'en',
    kind: 'document',
    criterion_codes: [],
  });
  const bystander = await aUser(app);
  await app.browse(bystander.id);
  const sessions: { id: string }[] = await app.bench.databases.read.query('SELECT id FROM session');
  return {
    lang: 'en',
    userId: bystander.id,
    criterion: (await app.get(Frameworks).codesOf(open.review))[0] ?? '',
    number: '1',
    recusalId: await aRecusalOf(app, open.review),
    sessionId: sessions[0]?.id ?? '',
    token: 'a-token-that-nobody-was-given-000000000000',
    evidenceId: evidence.id,
  };
}

/** Each arrives once and stays. */
function everybody(app: TestApp, links: Links, users: Accounts): World['as'] {
  const browsers = new Map<ActorName, Promise<Browse>>();
  return async (actor, phase = 'open') => {
    if (actor === 'ownLink') return links.own.get(phase) ?? links.other;
    if (actor === 'otherLink') return links.other;
    const known = browsers.get(actor) ?? arrive(app, actor, users);
    browsers.set(actor, known);
    return known;
  };
}

async function seatsOn(app: TestApp, panelId: string): Promise<Record<PanelActor, Seat>> {
  return {
    assigned: await aMember(app, panelId),
    undeclared: await aMember(app, panelId),
    recused: await aMember(app, panelId),
    unassigned: await aMember(app, panelId),
    chair: await aMember(app, panelId, 'chair'),
  };
}

async function reviewsInEveryPhase(
  app: TestApp,
  cycle: Row,
  seats: Record<PanelActor, Seat>,
): Promise<Map<Phase, Place>> {
  const found = new Map<Phase, Place>();
  const { assigned, undeclared, recused, chair } = seats;
  for (const phase of PHASES) {
    const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
    const review = await aReview(app, {
      cycle,
      phase,
      candidacy_id: candidacy.id,
      assigned: [assigned, undeclared, recused, chair],
      declared: [assigned, recused, chair],
      recused: [recused],
    });
    await aSubmittedAssessment(app, { review, memberId: chair.memberId });
    if (READ_BY_CANDIDATE.includes(phase)) await aFinding(app, review, chair);
    const request = await aTimeRequest(app, review, assigned.memberId);
    found.set(phase, { review: review.id, candidacy: candidacy.id, request: request.id });
  }
  return found;
}

const READ_BY_CANDIDATE: Phase[] = ['reply', 'sealed', 'released'];

/** From the adoption on there is something that the candidate reads. */
async function aFinding(app: TestApp, review: Row, { userId }: Seat): Promise<void> {
  const grade = { grade: 'qualified', indicated: 'qualified', status: 'adopted', proposed_by: userId };
  await aRow(app, 'finding', { review_id: review.id, ...grade, decided_at: app.clock.now() });
  await aRow(app, 'reply_window', { review_id: review.id, ends_at: later(app.clock.now(), 10 * DAY) });
}

/** Opened before the table is asked, because opening a link is an act. */
type Links = { own: Map<Phase, Browse>; other: Browse };

async function openedLinks(app: TestApp, reviews: Map<Phase, { candidacy: string }>): Promise<Links> {
  const own = new Map<Phase, Browse>();
  for (const [phase, { candidacy }] of reviews) own.set(phase, await anOpenedLink(app, candidacy));
  const other = await anOpenedLink(app, (await aCandidacy(app)).id);
  // Outside their own pages they are strangers, with the form's token of a stranger.
  for (const browser of [...own.values(), other]) await browser.get(accountPaths.signIn('en'));
  return { own, other };
}

/** The recusal on one review, for the routes that open its reason. */
async function aRecusalOf(app: TestApp, reviewId: string): Promise<string> {
  const sql = `SELECT id FROM recusal WHERE review_id = '${reviewId}'`;
  const [row] = (await app.bench.databases.read.query(sql)) as { id: string }[];
  return row?.id ?? '';
}

type Accounts = Partial<Record<ActorName, string>>;

async function accounts(app: TestApp, seats: Record<PanelActor, Seat>, stranger: Seat): Promise<Accounts> {
  const panel = Object.fromEntries(Object.entries(seats).map(([name, seat]) => [name, seat.userId])) as Record<
    PanelActor,
    string
  >;
  return {
    ...panel,
    otherPanel: stranger.userId,
    passwordOnly: (await aUser(app, { roles: ['secretariat', 'administrator', 'panel_member'] })).id,
    disabled: (await aUser(app, { roles: ['secretariat', 'administrator', 'panel_member'], status: 'disabled' })).id,
    secretariat: (await aUser(app, { roles: ['secretariat'] })).id,
    administrator: (await aUser(app, { roles: ['administrator'] })).id,
  };
}

async function arrive(app: TestApp, actor: ActorName, users: Accounts): Promise<Browse> {
  const userId = users[actor];
  const browser = userId
    ? await app.browse(userId, { stage: actor === 'passwordOnly' ? 'password' : 'full' })
    : await app.browse();
  // Who has no session gets a form's token here, so that what refuses an act is the policy and not the missing token.
  if (!userId || actor === 'disabled') await browser.get(accountPaths.signIn('en'));
  return browser;
}
