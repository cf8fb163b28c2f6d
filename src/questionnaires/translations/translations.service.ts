import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { NotFound, RuleBroken, StaleEdit } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { Actor } from '../../policy';
import { AnswerTranslationsRepository, TranslationChange } from '../data/answer-translations.repository';
import { scopeOf } from '../data/responses.repository';
import { isWhole, nextTranslationState, type TranslatedTexts, type TranslationAct } from '../domain';
import { TranslationDesk, TranslationTask } from './translation-desk.queries';

const AUDITED: Readonly<Record<TranslationAct, string>> = {
  save: 'translation.saved',
  handIn: 'translation.handedIn',
  approve: 'translation.approved',
  return: 'translation.returned',
};

/** Translations of published answers: written by one person, checked by another. */
@Injectable()
export class Translations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly desk: TranslationDesk,
    private readonly translations: AnswerTranslationsRepository,
  ) {}

  /** `rev`: revision that was seen; 0 where there was none. */
  write(
    actor: Actor,
    { answerId, language }: { answerId: string; language: string },
    { rev, texts, act }: { rev: number; texts: TranslatedTexts; act: 'save' | 'handIn' },
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'translation.edit', 'answer', answerId);
      const tasks = await this.desk.ofAnswers([answerId], tx.manager);
      const task = tasks.find(({ target }) => target === language);
      await this.step(tx, task, rev, act, texts);
    });
  }

  /** Throws Denied for whoever wrote it. */
  review(actor: Actor, translationId: string, rev: number, act: 'approve' | 'return'): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'translation.review', 'translation', translationId);
      const [task] = await this.desk.ofTranslations([translationId], tx.manager);
      await this.step(tx, task, rev, act, null);
    });
  }

  /** `texts`: null where nothing was written. */
  private async step(
    tx: Tx,
    task: TranslationTask | undefined,
    rev: number,
    act: TranslationAct,
    texts: TranslatedTexts | null,
  ): Promise<void> {
    if (!task) throw new NotFound();
    const { current, state, parts, answer, target } = task;
    if ((current?.rev ?? 0) !== rev) throw new StaleEdit(texts ? bothTexts(task, texts) : []);
    const now = texts ?? current?.texts ?? {};
    const next = nextTranslationState(state, act, isWhole(parts, now));
    if ('broken' in next) throw new RuleBroken(next.broken);
    await this.store(tx, task, now, {
      state: next.to,
      madeBy: texts ? tx.actor.userId : (current?.madeBy ?? null),
      checkedBy: act === 'approve' ? tx.actor.userId : null,
    });
    tx.audit(AUDITED[act], `answer:${answer.id}`, { language: target });
  }

  private store(
    tx: Tx,
    { answer, target: language, candidacy, current }: TranslationTask,
    texts: TranslatedTexts,
    change: TranslationChange,
  ): Promise<void> {
    const scope = scopeOf({ candidacy_id: candidacy.id });
    if (!current) return this.translations.add(tx, scope, { answerId: answer.id, language, texts, ...change });
    return this.translations.change(tx, scope, current, { texts, ...change });
  }
}

/** By part, what was typed and what is stored: neither is lost. */
const bothTexts = ({ parts, current }: TranslationTask, texts: TranslatedTexts): StaleEdit['texts'] =>
  parts.map(({ part }) => ({ field: part, mine: texts[part] ?? '', theirs: current?.texts[part] ?? '' }));
