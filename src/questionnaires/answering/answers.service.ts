import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { Actor } from '../../policy';
import type { PublishedVersion } from '../data/questionnaires.repository';
import { OpenedDraft, ResponsesRepository } from '../data/responses.repository';
import { type AnswerSave, fingerprint, fitted, outcomeOf, questionByCode, type Typed } from '../domain';
import { AnsweringEntry, EnteredResponse } from './answering-entry';

export interface AnswersSave {
  /** The version whose wording the page showed. */
  versionId: string;
  /** By the code of the question. */
  answers: ReadonlyMap<string, AnswerSave>;
}

/** An answer that another page changed meanwhile: neither text is lost. */
export interface AnswerConflict {
  questionCode: string;
  mine: Typed;
  theirs: Typed;
  savedAt: string;
}

export interface AnswersResult {
  conflicts: AnswerConflict[];
  /** Fingerprints of what is stored now, by the code of the question. */
  bases: Record<string, string>;
  /** When something was last stored; null while nothing is. */
  at: string | null;
}

/** Drafts of answers. Every answer is stored for itself, and never one page's over another's unseen (R5, R7). */
@Injectable()
export class AnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: AnsweringEntry,
    private readonly responses: ResponsesRepository,
  ) {}

  /** Throws RuleBroken when answers are not taken any more. */
  save(actor: Actor, { versionId, answers }: AnswersSave): Promise<AnswersResult> {
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'answers.write');
      const version = entered.versions.find(({ id }) => id === versionId);
      if (!version) throw new NotFound();
      const stored = await this.responses.draftsTo(tx.manager, entered.response.id, [...answers.keys()]);
      const drafts = stored.map((draft) => asShown(draft, version));
      const result: AnswersResult = { conflicts: [], bases: {}, at: null };
      let isChanged = false;
      for (const [questionCode, save] of answers) {
        const draft = drafts.find((one) => one.questionCode === questionCode) ?? null;
        const outcome = outcomeOf(draft, save);
        if (outcome === 'saved') await this.store(tx, entered, { questionCode, versionId, save, draft });
        isChanged ||= outcome === 'saved';
        record(result, { questionCode, save, draft, outcome, now: tx.now });
      }
      if (isChanged) await this.reopen(tx, entered);
      return result;
    });
  }

  private async store(
    tx: Tx,
    { response }: EnteredResponse,
    of: { questionCode: string; versionId: string; save: AnswerSave; draft: OpenedDraft | null },
  ): Promise<void> {
    const { questionCode, versionId, save, draft } = of;
    const { answer, language, tab, seq } = save;
    // Files are rows of their own: an old page must not bring back one that was removed.
    const stored = { questionCode, versionId, answer: { ...answer, files: [] }, language, tab, seq: seq ?? 0 };
    await this.responses.storeDraft(tx, response, stored, draft);
  }

  /** What was submitted stays; what is changed afterwards waits to be submitted. */
  private async reopen(tx: Tx, { response }: EnteredResponse): Promise<void> {
    if (response.status === 'submitted')
      await this.responses.change(tx, response.id, response.rev, { status: 'reopened' });
  }
}

/** The draft as a page with this version shows it. */
function asShown(draft: OpenedDraft, { content }: PublishedVersion): OpenedDraft {
  const question = questionByCode(content, draft.questionCode);
  return question ? { ...draft, answer: fitted(question, draft.answer) } : draft;
}

function record(
  result: AnswersResult,
  of: {
    questionCode: string;
    save: AnswerSave;
    draft: OpenedDraft | null;
    outcome: ReturnType<typeof outcomeOf>;
    now: string;
  },
): void {
  const { questionCode, save, draft, outcome, now } = of;
  const at = outcome === 'saved' ? now : (draft?.savedAt ?? null);
  if (at !== null && (result.at === null || at > result.at)) result.at = at;
  if (outcome === 'conflict' && draft)
    result.conflicts.push({ questionCode, mine: save, theirs: draft, savedAt: draft.savedAt });
  // After a conflict the page keeps its base, so that sending it again asks again.
  else if (outcome === 'saved') result.bases[questionCode] = fingerprint(save);
  else if (outcome === 'unchanged' && draft && fingerprint(draft) === fingerprint(save))
    result.bases[questionCode] = fingerprint(draft);
}
