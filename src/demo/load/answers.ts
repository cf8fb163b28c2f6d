import { UnitOfWork } from '../../common/persistence';
import { ANONYMOUS, Actor, SYSTEM } from '../../policy';
import {
  AnsweringDesk,
  AnsweringQueries,
  AnswersService,
  AnswerSubmissions,
  DeadlineExtensions,
  draftsMark,
  fingerprint,
  NO_ANSWER,
  PersonalLinks,
  QuestionnairesQueries,
} from '../../questionnaires';
import { ANSWERING, DemoAnswering } from '../content/answers';
import { CANDIDATES } from '../content/candidates';
import { Entered } from './election';
import { Act, Stage } from './stage';

/** Candidates answer the questions through links of their own, as they would on the site. */
export function answerActs(entered: Entered): Act[] {
  return ANSWERING.flatMap((answering) => {
    const { slug, written, submitted, moreTimeUntil } = answering;
    const candidacyId = (): string => entered.candidacies.get(slug) ?? '';
    const write: Act = { day: written, hour: 15, run: (stage) => writeAnswers(stage, candidacyId(), answering) };
    if (moreTimeUntil !== undefined)
      return [
        write,
        { day: written, hour: 17, run: (stage) => giveTime(stage, entered, candidacyId(), moreTimeUntil) },
      ];
    if (submitted === null) return [write];
    return [write, { day: submitted, hour: 16, run: (stage) => submitAnswers(stage, candidacyId()) }];
  });
}

async function writeAnswers(stage: Stage, candidacyId: string, { slug, answers }: DemoAnswering): Promise<void> {
  const { actor, desk } = await opened(stage, candidacyId);
  const language = CANDIDATES.find((one) => one.slug === slug)?.language ?? 'en';
  const base = fingerprint({ answer: NO_ANSWER, language });
  const saves = Object.entries(answers).map(([code, answer]) => [
    code,
    { answer: { ...NO_ANSWER, ...answer }, language, base, tab: 'example', seq: null },
  ]);
  await stage
    .get(AnswersService)
    .save(actor, { versionId: desk.version.id, answers: new Map(saves as [string, never][]) });
}

async function submitAnswers(stage: Stage, candidacyId: string): Promise<void> {
  const { actor, desk } = await opened(stage, candidacyId);
  await stage.get(AnswerSubmissions).submit(actor, draftsMark(desk.version.id, desk.drafts));
}

async function giveTime(stage: Stage, { electionId }: Entered, candidacyId: string, until: number): Promise<void> {
  const all = await stage.get(QuestionnairesQueries).ofElection(electionId);
  const asked = all.find(({ respondent }) => respondent === 'candidate');
  await stage.get(DeadlineExtensions).extend(stage.actor('okereke'), asked?.id ?? '', {
    candidacyIds: [candidacyId],
    dueAt: stage.instant(until, 23, 59),
    note: 'The mission asked for it by telephone: a cable was cut and the islands were without a line for two weeks.',
  });
}

/** A link opened on that day. */
async function opened(stage: Stage, candidacyId: string): Promise<{ actor: Actor; desk: AnsweringDesk }> {
  const { id } = await stage.get(UnitOfWork).run(SYSTEM, (tx) => stage.get(PersonalLinks).makeIn(tx, candidacyId));
  const actor: Actor = { ...ANONYMOUS, kind: 'link', linkId: id };
  return { actor, desk: await stage.get(AnsweringQueries).require(id) };
}
