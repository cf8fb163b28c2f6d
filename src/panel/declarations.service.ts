import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FieldErrors, FormErrors } from '../common/errors';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Declaration, DeclarationRecord } from './declaration-record';
import { answeredLinks, DeclarationContent, declarationProblems, Verdict, verdictField } from './domain/conflict';
import { LikelyConflict } from './domain/likely-conflicts';
import { LikelyConflictsQueries } from './likely-conflicts.queries';
import { Seats } from './seats';

export interface DeclarationCommand extends Omit<Declaration, 'content'> {
  content: Omit<DeclarationContent, 'likely'>;
  /** Key of a suggested link → what the member says to it. */
  verdicts: Readonly<Record<string, Verdict | undefined>>;
}

/** Declarations of conflicts: one for each review, so anew in each cycle; amending adds a row. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly likely: LikelyConflictsQueries,
    private readonly record: DeclarationRecord,
  ) {}

  /** Declares, or amends what was declared. Links that the records suggest by now must each be answered. */
  async declare(actor: Actor, reviewId: string, command: DeclarationCommand): Promise<void> {
    const before = await this.seats.setting(reviewId);
    const offered = await this.likely.between(this.seats.ownSeat(before, actor).id, before.review.candidacyId);
    const declaration = checked(command, offered);
    return this.unitOfWork.run(actor, async (tx) => {
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'conflict.declare', 'review', reviewId);
      const own = this.seats.ownSeat(setting, actor);
      await this.record.write(tx, { cycleId: setting.cycle.id, reviewId, memberId: own.id }, declaration);
    });
  }
}

function checked(command: DeclarationCommand, offered: LikelyConflict[]): Declaration {
  const { answer, category, verdicts } = command;
  const likely = answeredLinks(offered, verdicts);
  const errors: FieldErrors = {};
  for (const { key } of offered)
    if (!verdicts[key]) errors[verdictField(key)] = { key: 'panel.declare.error.linkOpen' };
  const content: DeclarationContent = { ...command.content, likely: likely ?? [] };
  for (const [field, code] of Object.entries(declarationProblems(answer, content)))
    errors[field] = { key: `panel.declare.error.${code}` };
  if (answer === 'stepped_aside' && !category) errors.category = { key: 'panel.declare.error.categoryNeeded' };
  if (Object.keys(errors).length > 0) throw new FormErrors(errors);
  return { answer, category, content };
}
