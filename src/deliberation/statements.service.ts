import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { StaleEdit } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, UnitOfWork, updateAt } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { Reviews } from '../panel';
import { Actor } from '../policy';
import { CriterionStatement } from './data/finding.entity';

export interface StatementCommand {
  criterionCode: string;
  text: LocalizedText;
  /** 0 for a statement that does not exist yet. */
  rev: number;
}

/** The chair drafts the panel's joint statement on each criterion. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly ids: Ids,
  ) {}

  async save(actor: Actor, reviewId: string, command: StatementCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'statement.edit', 'review', reviewId);
      const { criterionCode, text, rev } = command;
      const stored = await tx.manager.findOneBy(CriterionStatement, {
        review_id: reviewId,
        criterion_code: criterionCode,
      });
      if ((stored?.rev ?? 0) !== rev) throw new StaleEdit(differences(text, stored?.text ?? null));
      if (stored) await updateAt(tx, CriterionStatement, stored.id, rev, { text, changed_at: tx.now });
      else
        await insert(tx, CriterionStatement, {
          id: this.ids.uuid(),
          review_id: reviewId,
          criterion_code: criterionCode,
          text,
          changed_at: tx.now,
          rev: 1,
        });
      tx.audit('statement.saved', `review:${reviewId}`, { criterion: criterionCode });
    });
  }
}

/** Both texts, language by language, for the page that says that someone else saved first. */
function differences(
  mine: LocalizedText,
  theirs: LocalizedText | null,
): { field: string; mine: string; theirs: string }[] {
  return Object.entries(mine.texts).map(([lang, text]) => ({
    field: lang,
    mine: text ?? '',
    theirs: theirs?.texts[lang as 'en'] ?? '',
  }));
}
