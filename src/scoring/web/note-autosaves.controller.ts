import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { isNotePlace } from '../domain/private-note';
import { NoteResult, NotesService } from '../notes.service';
import { AutosaveAnswer, autosaveAnswer } from './autosave-answer';
import { NoteForm, noteSaveFrom } from './note.form';

/** Notes saved while the member writes. */
@Controller(':lang/panel-room/dossier/:reviewId/notes/:place/autosaves')
export class NoteAutosavesController {
  constructor(private readonly notes: NotesService) {}

  @Post()
  @Permits('note.keep', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('reviewId') reviewId: string,
    @Param('place') place: string,
    @Bind(NoteForm) input: Bound<NoteForm>,
  ): Promise<AutosaveAnswer> {
    if (!isNotePlace(place)) throw new NotFound();
    if (input.errors) return autosaveAnswer(request, response, null);
    return autosaveAnswer(request, response, await this.save(request, reviewId, place, input.values));
  }

  private async save(request: BenchRequest, reviewId: string, place: string, form: NoteForm): Promise<NoteResult> {
    try {
      return await this.notes.save(request.actor, reviewId, place, noteSaveFrom(form));
    } catch (error) {
      throw error instanceof FormErrors ? new NotFound() : error;
    }
  }
}
