import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { Bind, Bound, fill, FilledForm, withError } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Desk, DeskQueries } from '../desk.queries';
import { referenceFrom } from '../domain/assessment-content';
import { bothTexts, isNotePlace } from '../domain/private-note';
import { NotesQueries } from '../notes.queries';
import { NotesService } from '../notes.service';
import { NoteForm, noteSaveFrom } from './note.form';
import { NotePage, notePage, notePathBack } from './note.page';

const TAB_BYTES = 9;

/** The own note on a candidate or on one passage of the dossier. */
@Controller(':lang/panel-room/dossier/:reviewId/notes/:place')
export class NotesController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly notes: NotesQueries,
    private readonly service: NotesService,
    private readonly ids: Ids,
  ) {}

  @Get()
  @Permits('note.keep', on('review'))
  async edit(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('place') place: string,
  ): Promise<NotePage> {
    const desk = await this.deskWith(request, reviewId, place);
    const { text, rev } = await this.notes.at(desk.seat, place);
    const { back } = request.query;
    return this.page(request, desk, place, {
      bound: fill({ text }),
      rev,
      back: typeof back === 'string' ? back : '',
    });
  }

  @Post()
  @Permits('note.keep', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('place') place: string,
    @Bind(NoteForm) input: Bound<NoteForm>,
  ): Promise<NotePage | SeeOther> {
    const desk = await this.deskWith(request, reviewId, place);
    const back = typeof input.raw.back === 'string' ? input.raw.back : '';
    if (input.errors) return this.page(request, desk, place, { bound: input, rev: Number(input.raw.rev ?? 0), back });
    const result = await this.service.save(request.actor, reviewId, place, noteSaveFrom(input.values));
    if (result.kind === 'conflict') {
      const both = { ...input, raw: { ...input.raw, text: bothTexts(result.theirs, input.values.text ?? '') } };
      const bound = withError(both, 'text', { key: 'scoring.notes.conflict' });
      return this.page(request, desk, place, { bound, rev: result.rev, back });
    }
    return new SeeOther(notePathBack(request.lang, reviewId, place, criterionIn(desk, back)));
  }

  private async page(
    request: BenchRequest,
    desk: Desk,
    place: string,
    given: { bound: FilledForm; rev: number; back: string },
  ): Promise<NotePage> {
    const { savedAt } = await this.notes.at(desk.seat, place);
    return notePage(request.words, {
      reviewId: desk.seat.reviewId,
      name: desk.candidate.name,
      documents: desk.documents,
      place,
      savedAt,
      timeZone: request.actor.timeZone,
      tab: this.ids.token(TAB_BYTES),
      ...given,
      back: criterionIn(desk, given.back),
    });
  }

  /** Throws NotFound for a place that is none, or a passage of no document of this dossier. */
  private async deskWith(request: BenchRequest, reviewId: string, place: string): Promise<Desk> {
    const desk = await this.desks.open(request.actor, reviewId);
    const reference = referenceFrom(place);
    const document = desk.documents.find(({ id }) => id === reference?.evidenceId);
    const isThere = document?.passages.some(({ number }) => number === reference?.passage) ?? false;
    if (!isNotePlace(place) || (reference && !isThere)) throw new NotFound();
    return desk;
  }
}

function criterionIn({ criteria }: Desk, code: string): string {
  return criteria.some((criterion) => criterion.code === code) ? code : '';
}
