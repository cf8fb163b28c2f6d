import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { CriterionChoices } from '../../candidates';
import { sha256 } from '../../common/crypto/hashing';
import { FormErrors, NotFound, RuleBroken, StaleEdit } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import { LocalizedText, OFFERED_LANGUAGES } from '../../common/text';
import type { Instant } from '../../common/time/clock';
import type { PostCode } from '../../elections';
import { Actor } from '../../policy';
import { QuestionnaireVersion } from '../data/questionnaire-version.entity';
import { QuestionnairesRepository } from '../data/questionnaires.repository';
import {
  canonicalQuestionnaire,
  codesIn,
  type QuestionnaireContent,
  refusalOf,
  type Respondent,
  validateQuestionnaire,
  type VersionAct,
  type VersionFacts,
} from '../domain';

export interface NewQuestionnaire {
  electionId: string;
  respondent: Respondent;
  content: QuestionnaireContent;
}

/** The life of a questionnaire: made, edited, published, followed by a new version. */
@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questionnaires: QuestionnairesRepository,
    private readonly access: Access,
    private readonly criteria: CriterionChoices,
  ) {}

  /** Makes the questionnaire of an election with a first draft; returns its id. */
  make(actor: Actor, { electionId, respondent, content }: NewQuestionnaire): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.make', 'election', electionId);
      if (await this.questionnaires.of(tx.manager, electionId, respondent))
        throw new FormErrors({ respondent: { key: 'questions.new.exists' } });
      const id = await this.questionnaires.add(tx, electionId, respondent);
      await this.questionnaires.addDraft(tx, id, 1, content);
      tx.audit('questionnaire.made', `questionnaire:${id}`, { election: electionId, respondent });
      return id;
    });
  }

  /** Changes what the draft says. `change` gets what it says now and every code that a version has had. */
  edit(
    actor: Actor,
    id: string,
    rev: number,
    change: (content: QuestionnaireContent, taken: readonly string[]) => QuestionnaireContent,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.edit', 'questionnaire', id);
      const { draft, versions } = await this.draftIn(tx, id, rev);
      this.step(draft, 'edit');
      const codes = versions.flatMap(({ content }) => codesIn(content));
      await this.questionnaires.changeVersion(tx, draft.id, rev, { content: change(draft.content, codes) });
      tx.audit('questionnaire.edited', `questionnaire:${id}`, { number: draft.number });
    });
  }

  /** Freezes the draft; the version asked until now is retired. */
  async publish(actor: Actor, id: string, rev: number, post: PostCode, note: LocalizedText | null): Promise<void> {
    const criteria = (await this.criteria.of(post)).map(({ code }) => code);
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.publish', 'questionnaire', id);
      const { draft, before } = await this.draftIn(tx, id, rev);
      const hash = sha256(canonicalQuestionnaire(draft.content));
      this.step(draft, 'publish', {
        problems: validateQuestionnaire(draft.content, { languages: OFFERED_LANGUAGES, criteria }).length,
        sameAsPublished: before?.content_hash === hash,
        isFirst: before === null,
        hasNote: OFFERED_LANGUAGES.every((language) => note?.texts[language]),
      });
      if (before)
        await this.questionnaires.changeVersion(tx, before.id, before.rev, { status: 'retired', retired_at: tx.now });
      const frozen = { status: 'published', note, content_hash: hash, published_at: tx.now } as const;
      await this.questionnaires.changeVersion(tx, draft.id, rev, frozen);
      tx.audit('questionnaire.published', `questionnaire:${id}`, { number: draft.number, contentHash: hash });
    });
  }

  /** Makes a draft that says what the published version says. */
  newVersion(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.draft', 'questionnaire', id);
      const versions = await this.questionnaires.versionsOf(tx, id);
      const last = versions.at(-1);
      const published = versions.find(({ status }) => status === 'published') ?? last;
      if (!last || !published) throw new NotFound();
      this.step(published, 'newVersion', { hasDraft: last.status === 'draft' });
      await this.questionnaires.addDraft(tx, id, last.number + 1, published.content);
      tx.audit('questionnaire.drafted', `questionnaire:${id}`, { number: last.number + 1 });
    });
  }

  /** Takes the draft away; true when the questionnaire went with it. */
  discard(actor: Actor, id: string, rev: number): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.edit', 'questionnaire', id);
      const { draft } = await this.draftIn(tx, id, rev);
      this.step(draft, 'discard');
      await this.questionnaires.removeDraft(tx, draft);
      tx.audit('questionnaire.discarded', `questionnaire:${id}`, { number: draft.number });
      return draft.number === 1;
    });
  }

  /** Says until when answers are taken. */
  setDueAt(actor: Actor, id: string, rev: number, dueAt: Instant | null): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'questionnaire.setDeadline', 'questionnaire', id);
      await this.questionnaires.change(tx, id, rev, { due_at: dueAt });
      tx.audit('questionnaire.deadlineSet', `questionnaire:${id}`, { dueAt });
    });
  }

  /** The draft as somebody saw it, and the version before it. */
  private async draftIn(tx: Tx, id: string, rev: number) {
    const versions = await this.questionnaires.versionsOf(tx, id);
    const draft = versions.find(({ status }) => status === 'draft');
    if (!draft) throw new RuleBroken('questionnaireFrozen');
    if (draft.rev !== rev) throw new StaleEdit();
    return { draft, versions, before: versions.find(({ status }) => status === 'published') ?? null };
  }

  private step(version: QuestionnaireVersion, act: VersionAct, facts: Partial<VersionFacts> = {}): void {
    const none = { problems: 0, hasDraft: false, sameAsPublished: false, isFirst: true, hasNote: false };
    const refusal = refusalOf(version.status, act, { ...none, ...facts });
    if (refusal === null) return;
    if (refusal === 'questionnaireHasProblems') throw new FormErrors({ '': { key: 'questions.publish.hasProblems' } });
    if (refusal === 'questionnaireNeedsNote') throw new FormErrors({ note: { key: 'questions.publish.needsNote' } });
    throw new RuleBroken(refusal);
  }
}
