import { Injectable } from '@nestjs/common';
import { FormErrors } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { Actor } from '../../policy';
import type { PublishedVersion } from '../data/questionnaires.repository';
import { filesByQuestion } from '../data/answer-files.repository';
import { ResponseContents } from '../data/response-contents';
import { OpenedDraft, SubmissionRead } from '../data/responses.repository';
import { SubmissionsRepository } from '../data/submissions.repository';
import {
  type Answer,
  type Answers,
  askedWith,
  audienceOf,
  draftsMark,
  handedIn,
  isBlank,
  type Question,
  questionByCode,
  standings,
  type SubmittedAnswer,
} from '../domain';
import { LinkMails } from '../links/link-mails';
import { fittingAnswers } from './fitting-answers';
import { AnsweringEntry, EnteredResponse } from './answering-entry';

/** Submitting: what was drafted becomes a submission that never changes. A later one does not replace it, it follows it. */
@Injectable()
export class AnswerSubmissions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: AnsweringEntry,
    private readonly submissions: SubmissionsRepository,
    private readonly contents: ResponseContents,
    private readonly mails: LinkMails,
  ) {}

  /**
   * `mark` stands for the drafts that were looked through. Throws FormErrors on `submit` when they are others by now, or when
   * something has to be put right first.
   */
  submit(actor: Actor, mark: string): Promise<SubmissionRead> {
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'answers.submit');
      const version = entered.versions.at(-1);
      if (!version) throw new FormErrors({ submit: { key: 'answers.check.changed' } });
      const { drafts, files, submissions } = await this.contents.in(tx.manager, entered.response);
      if (draftsMark(version.id, drafts) !== mark) throw new FormErrors({ submit: { key: 'answers.check.changed' } });
      const answers = submittedAnswers(entered.versions, drafts, filesByQuestion(files));
      // Nothing was changed since: the same receipt, and no second submission of the same.
      const last = submissions.at(-1);
      if (last && entered.response.status === 'submitted') return last;
      return this.add(tx, entered, { versionId: version.id, answers });
    });
  }

  private async add(
    tx: Tx,
    { response, candidacyId, questionnaire }: EnteredResponse,
    content: { versionId: string; answers: SubmittedAnswer[] },
  ): Promise<SubmissionRead> {
    const submission = await this.submissions.add(tx, response, content);
    const { number, receipt, origin } = submission;
    const by = origin === 'staff' ? origin : questionnaire.respondent;
    tx.audit('answers.submitted', `candidacy:${candidacyId}`, { number, receipt, by });
    await this.mails.answersReceived(tx, { candidacyId, respondent: questionnaire.respondent }, submission);
    return submission;
  }
}

/** Every answer to a question that is asked, bound to the wording that it answers. Throws FormErrors for what cannot be submitted. */
function submittedAnswers(
  versions: readonly PublishedVersion[],
  drafts: readonly OpenedDraft[],
  files: ReadonlyMap<string, readonly string[]>,
): SubmittedAnswer[] {
  const content = versions.at(-1)?.content;
  const answers: Answers = content ? fittingAnswers(content, drafts, files) : {};
  const asked = content ? standings(content, answers).flatMap((section) => section.asked) : [];
  if (askedWith(asked, 'fault').length > 0) throw new FormErrors({ submit: { key: 'answers.check.faults' } });
  return asked.flatMap(({ question, answer }) => {
    const draft = drafts.find(({ questionCode }) => questionCode === question.code);
    if (!draft || isBlank(answer)) return [];
    const { versionId, language } = draft;
    const visibility = audience(question, wordingOf(versions, draft), answer);
    return [{ questionCode: question.code, versionId, answer: handedIn(answer), language, visibility }];
  });
}

const wordingOf = (versions: readonly PublishedVersion[], { versionId, questionCode }: OpenedDraft) => {
  const version = versions.find(({ id }) => id === versionId);
  return version ? questionByCode(version.content, questionCode) : null;
};

/** Whoever answered in confidence stays in confidence: neither the wording answered nor a later one alone can publish. */
function audience(now: Question, answered: Question | null, { panelOnly }: Answer): 'published' | 'panel' {
  const all = [now, answered ?? now].map(({ visibility }) => audienceOf(visibility, panelOnly));
  return all.includes('panel') ? 'panel' : 'published';
}
