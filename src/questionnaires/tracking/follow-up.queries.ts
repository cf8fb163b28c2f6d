import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { Clock } from '../../common/time/clock';
import type { MailState } from '../../mail';
import { type AnswerCount, type FollowUpState, followUpState, ownDeadline, type QuestionnaireRead } from '../domain';
import { AnswerCounts, Progress } from './answer-counts';
import { Reach, ReachQueries } from './reach.queries';

/** One candidate on the way from the invitation to the answers. */
export interface FollowUp {
  candidacy: CandidacyRead;
  state: FollowUpState;
  reach: Reach;
  progress: Progress;
  count: AnswerCount;
  /** This candidate's own deadline. */
  dueAt: string | null;
  invitedAt: string | null;
  openedAt: string | null;
  reminders: string[];
  /** The last letter did not arrive, or nobody knows. */
  undelivered: MailState | null;
}

/** What the tracking of a questionnaire shows, for all candidates of the election. */
@Injectable()
export class FollowUpQueries {
  constructor(
    private readonly clock: Clock,
    private readonly candidates: CandidatesQueries,
    private readonly counts: AnswerCounts,
    private readonly reaches: ReachQueries,
  ) {}

  /** Everybody of the election, or everybody whom a State nominated, by family name. */
  async all(questionnaire: QuestionnaireRead): Promise<FollowUp[]> {
    const everybody = await this.candidates.byElection(questionnaire.electionId);
    const candidacies = everybody.filter((one) => isAsked(questionnaire, one));
    const reaches = await this.reaches.of(
      questionnaire,
      candidacies.map(({ id }) => id),
    );
    const counted = await this.counts.of(questionnaire);
    const none = this.counts.none(questionnaire);
    const now = this.clock.now();
    return candidacies.flatMap((candidacy) => {
      const reach = reaches.get(candidacy.id);
      const progress = counted.get(candidacy.id) ?? none;
      return reach ? [followUpOf({ candidacy, reach, progress, dueAt: questionnaire.dueAt, now })] : [];
    });
  }
}

/** Where no State nominated, none is asked. */
const isAsked = ({ respondent }: QuestionnaireRead, { nominatingState }: CandidacyRead): boolean =>
  respondent === 'candidate' || nominatingState !== null;

const LOST: readonly MailState[] = ['dead', 'uncertain'];

function followUpOf(known: {
  candidacy: CandidacyRead;
  reach: Reach;
  progress: Progress;
  dueAt: string | null;
  now: string;
}): FollowUp {
  const { candidacy, reach, progress, now } = known;
  const dueAt = ownDeadline(known.dueAt, progress.extendedTo);
  const invitedAt = reach.letters.find(({ kind }) => kind === 'invitation' || kind === 'link')?.at ?? null;
  const opened = reach.links
    .flatMap(({ openedAt }) => openedAt ?? [])
    .filter((at) => invitedAt !== null && at >= invitedAt);
  const openedAt = opened[0] ?? null;
  const { count, submittedAt } = progress;
  const lastMail = reach.letters.at(-1)?.mail ?? null;
  const isWithdrawn = candidacy.withdrawal !== null || candidacy.status === 'withdrawn';
  return {
    candidacy,
    state: followUpState({ isWithdrawn, invitedAt, openedAt, answered: count.answered, submittedAt, dueAt }, now),
    reach,
    progress,
    count,
    dueAt,
    invitedAt,
    openedAt,
    reminders: reach.letters.flatMap(({ kind, at }) => (kind === 'reminder' ? [at] : [])),
    undelivered: lastMail !== null && LOST.includes(lastMail) ? lastMail : null,
  };
}
