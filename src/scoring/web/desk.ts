import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import type { FilledForm } from '../../common/web/form/form-view';
import type { BenchRequest } from '../../common/web/request';
import { DeskMaterialQueries } from '../desk-material.queries';
import { Desk, DeskQueries } from '../desk.queries';
import { DossierLog } from '../dossier-log';
import { PreferencesService } from '../preferences.service';
import { ratingOn, referenceFrom } from '../domain/assessment-content';
import type { DeskChoice } from './desk-view';
import { reviewDesk } from './desk-paths';
import { filledWith } from './rating.form';
import { RatingPage, ratingPage } from './rating.page';

const TAB_BYTES = 9;

export interface DeskInput {
  reviewId: string;
  code: string;
  choice: DeskChoice;
  /** A passage to add to what is stored; '' for none. */
  cite: string;
  /** The form as it was sent, where it could not be accepted. */
  bound?: FilledForm;
}

/** Puts the scoring page together: several controllers show it. */
@Injectable()
export class DeskPages {
  constructor(
    private readonly desks: DeskQueries,
    private readonly material: DeskMaterialQueries,
    private readonly log: DossierLog,
    private readonly preferences: PreferencesService,
    private readonly ids: Ids,
  ) {}

  async show(request: BenchRequest, input: DeskInput): Promise<RatingPage> {
    const { actor, words } = request;
    const { code, choice, cite } = input;
    const desk = await this.desks.open(actor, input.reviewId);
    if (!desk.criteria.some((criterion) => criterion.code === code)) throw new NotFound();
    await this.log.opened(actor, desk.seat);
    const rating = ratingOn(desk.draft.draft, code);
    const wantsFacts = choice.document === 'facts' || desk.documents.length === 0;
    return ratingPage(words, {
      desk,
      paths: reviewDesk(words.lang, input.reviewId),
      due: words.t('scoring.desk.due', { date: words.date(desk.seat.dueAt, actor.timeZone) }),
      notes: await this.material.notes(desk),
      code,
      choice,
      facts: wantsFacts ? await this.material.facts(desk) : [],
      shortcuts: await this.preferences.shortcuts(actor),
      tab: this.ids.token(TAB_BYTES),
      timeZone: actor.timeZone,
      rev: Number(input.bound?.raw.rev ?? desk.draft.rev),
      bound: input.bound ?? filledWith(rating, isCitable(desk, cite) ? [cite] : []),
    });
  }
}

function isCitable({ documents }: Desk, cite: string): boolean {
  const reference = referenceFrom(cite);
  const document = documents.find(({ id }) => id === reference?.evidenceId);
  return document?.passages.some(({ number }) => number === reference?.passage) ?? false;
}
