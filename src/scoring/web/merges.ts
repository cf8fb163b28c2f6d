import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { emptyForm, FilledForm } from '../../common/web/form/form-view';
import type { BenchRequest } from '../../common/web/request';
import { DeskQueries } from '../desk.queries';
import { Rating } from '../domain/assessment-content';
import { reviewDesk } from './desk-paths';
import { MergePage, mergePage } from './merge.page';

const TAB_BYTES = 9;

export interface Collision {
  reviewId: string;
  criterion: string;
  mine: Rating;
  result: { theirs: Rating; savedAt: string; rev: number };
  bound?: FilledForm;
}

/** Puts the page together that shows two windows' texts. */
@Injectable()
export class MergePages {
  constructor(
    private readonly desks: DeskQueries,
    private readonly ids: Ids,
  ) {}

  async show(request: BenchRequest, collision: Collision): Promise<MergePage> {
    const { reviewId, mine, result } = collision;
    const desk = await this.desks.open(request.actor, reviewId);
    const criterion = desk.criteria.find(({ code }) => code === collision.criterion);
    if (!criterion) throw new NotFound();
    return mergePage(request.words, {
      action: reviewDesk(request.lang, reviewId).merges(criterion.code),
      criterion,
      isPractice: false,
      candidateName: desk.candidate.name,
      documents: desk.documents,
      mine,
      theirs: result.theirs,
      savedAt: result.savedAt,
      rev: result.rev,
      timeZone: request.actor.timeZone,
      tab: this.ids.token(TAB_BYTES),
      bound: collision.bound ?? emptyForm(),
    });
  }
}
