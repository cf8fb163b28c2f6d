import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { emptyForm, FilledForm } from '../../common/web/form/form-view';
import type { BenchRequest } from '../../common/web/request';
import type { ShownDesk } from '../desk.queries';
import { Rating, ratingOn } from '../domain/assessment-content';
import { PreferencesService } from '../preferences.service';
import { PracticeDesk, PracticeQueries } from '../practice/practice.queries';
import type { DeskChoice } from './desk-view';
import { MergePage, mergePage } from './merge.page';
import type { StoredText } from './merging';
import { practiceDesk } from './practice.paths';
import { filledWith } from './rating.form';
import { RatingPage, ratingPage } from './rating.page';

const TAB_BYTES = 9;

export interface PracticeInput {
  cycleId: string;
  code: string;
  choice: DeskChoice;
  /** The form as it was sent, where it could not be accepted. */
  bound?: FilledForm;
}

/** Puts the pages of the practice desk together. */
@Injectable()
export class PracticePages {
  constructor(
    private readonly practice: PracticeQueries,
    private readonly preferences: PreferencesService,
    private readonly ids: Ids,
  ) {}

  async rating(request: BenchRequest, { cycleId, code, choice, bound }: PracticeInput): Promise<RatingPage> {
    const { actor, words } = request;
    const practice = await this.practice.open(actor, cycleId);
    const desk = shownDesk(practice);
    if (!desk.criteria.some((criterion) => criterion.code === code)) throw new NotFound();
    return ratingPage(words, {
      desk,
      paths: practiceDesk(request.lang, cycleId),
      due: words.t('scoring.practice.onlyYou'),
      notes: null,
      code,
      choice,
      facts: practice.practiceCase.facts,
      shortcuts: await this.preferences.shortcuts(actor),
      tab: this.ids.token(TAB_BYTES),
      timeZone: actor.timeZone,
      rev: Number(bound?.raw.rev ?? desk.draft.rev),
      bound: bound ?? filledWith(ratingOn(desk.draft.draft, code)),
    });
  }

  async merge(
    request: BenchRequest,
    cycleId: string,
    code: string,
    texts: { mine: Rating; result: StoredText; bound?: FilledForm },
  ): Promise<MergePage> {
    const desk = shownDesk(await this.practice.open(request.actor, cycleId));
    const criterion = desk.criteria.find((one) => one.code === code);
    if (!criterion) throw new NotFound();
    return mergePage(request.words, {
      action: practiceDesk(request.lang, cycleId).merges(code),
      criterion,
      isPractice: true,
      candidateName: desk.candidate.name,
      documents: desk.documents,
      mine: texts.mine,
      ...texts.result,
      timeZone: request.actor.timeZone,
      tab: this.ids.token(TAB_BYTES),
      bound: texts.bound ?? emptyForm(),
    });
  }
}

export function shownDesk({ practiceCase, criteria, own }: PracticeDesk): ShownDesk {
  const { name, initials, documents } = practiceCase;
  return { candidate: { name, initials }, criteria, documents, draft: own };
}
