import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { isNotePlace } from '../domain/private-note';
import { NoteResult, NotesService } from '../notes.service';
import type { AutosaveAnswer } from './autosave.controller';
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
    if (input.errors) {
      response.status(422);
      return { error: 'form', message: request.words.t('scoring.autosave.form') };
    }
    const result = await this.save(request, reviewId, place, input.values);
    response.status(result.kind === 'conflict' ? 409 : 200);
    return answerTo(request, result);
  }

  private async save(request: BenchRequest, reviewId: string, place: string, form: NoteForm): Promise<NoteResult> {
    try {
      return await this.notes.save(request.actor, reviewId, place, noteSaveFrom(form));
    } catch (error) {
      throw error instanceof FormErrors ? new NotFound() : error;
    }
  }
}

function answerTo({ words, actor }: BenchRequest, result: NoteResult): AutosaveAnswer {
  const time = result.at ? words.dateTime(result.at, actor.timeZone) : '';
  if (result.kind === 'conflict') return { error: 'stale', message: words.t('scoring.autosave.conflict', { time }) };
  return { saved: words.t(time ? 'common.saved.on' : 'common.saved.never', { time }), rev: result.rev };
}
