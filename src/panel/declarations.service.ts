import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FormErrors } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Place, RecusalsRepository } from './data/recusals.repository';
import { DeclarationAnswer, DeclarationContent, declarationProblems, RecusalCategory } from './domain/conflict';
import { RecusalsService } from './recusals.service';
import { Seats } from './seats';

export interface DeclarationCommand {
  answer: DeclarationAnswer;
  content: DeclarationContent;
  /** Needed where the member steps aside; published. */
  category: RecusalCategory | null;
}

/** Declarations of conflicts: one for each review, so anew in each cycle; amending adds a row. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly rows: RecusalsRepository,
    private readonly recusals: RecusalsService,
  ) {}

  /** Declares, or amends what was declared. Stepping aside takes effect with it. */
  declare(actor: Actor, reviewId: string, command: DeclarationCommand): Promise<void> {
    checkDeclaration(command);
    return this.unitOfWork.run(actor, async (tx) => {
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'conflict.declare', 'review', reviewId);
      const own = this.seats.ownSeat(setting, actor);
      await this.declareIn(tx, { cycleId: setting.cycle.id, reviewId, memberId: own.id }, command);
    });
  }

  async declareIn(tx: Tx, place: Place, command: DeclarationCommand): Promise<void> {
    await this.rows.declare(tx, place, command.answer, command.content);
    tx.audit('conflict.declared', `review:${place.reviewId}`);
    if (command.answer !== 'stepped_aside' || !command.category) return;
    await this.recusals.recuseIn(tx, place, { category: command.category, reason: command.content.text });
  }
}

function checkDeclaration({ answer, content, category }: DeclarationCommand): void {
  const problems = Object.entries(declarationProblems(answer, content));
  const errors = Object.fromEntries(problems.map(([field, code]) => [field, { key: `panel.declare.error.${code}` }]));
  if (answer === 'stepped_aside' && !category) errors.category = { key: 'panel.declare.error.categoryNeeded' };
  if (Object.keys(errors).length > 0) throw new FormErrors(errors);
}
