import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { StaleEdit } from '../../../common/errors';
import { Words } from '../../../common/text/words';
import { Bind, Bound, fill, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { tried } from '../../../panel';
import { MeetingNotesService } from '../../meeting/meeting-notes.service';
import { ChairPages } from '../chair/chair-pages';
import { deliberationPaths } from '../deliberation.paths';
import { MeetingNoteForm } from './meeting-note.form';
import { MeetingNotePage, meetingNotePage } from './meeting-note.page';
import { MeetingPages } from './meeting-pages';

/** What the chair prepares for one candidate: the note and the planned time. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/meeting-note')
export class MeetingNotesController {
  constructor(
    private readonly pages: MeetingPages,
    private readonly chairPages: ChairPages,
    private readonly notes: MeetingNotesService,
  ) {}

  @Get()
  @Permits('meetingNote.edit', on('review'))
  async edit(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<MeetingNotePage> {
    const stored = await this.pages.note(id);
    const { text, minutes, rev } = stored ?? { text: '', minutes: null, rev: 0 };
    return this.page(request, id, fill({ text, minutes: minutes ?? undefined, rev }));
  }

  @Post()
  @Permits('meetingNote.edit', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(MeetingNoteForm) input: Bound<MeetingNoteForm>,
  ): Promise<MeetingNotePage | SeeOther> {
    const refused = input.errors ? input : await this.save(request, id, input);
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'deliberation.notice.meetingNoteSaved');
    const { review } = await this.chairPages.before(id);
    return new SeeOther(`${deliberationPaths.meeting(request.lang, review.cycleId)}#r-${id}`);
  }

  private async save(
    { actor, words }: BenchRequest,
    id: string,
    input: Bound<MeetingNoteForm>,
  ): Promise<FilledForm | null> {
    const { text, minutes, rev } = input.values;
    try {
      return await tried(input, () => this.notes.save(actor, id, { text: text ?? '', minutes, rev }));
    } catch (error) {
      throw error instanceof StaleEdit ? inWords(error, words) : error;
    }
  }

  private async page({ words }: BenchRequest, id: string, bound: FilledForm): Promise<MeetingNotePage> {
    const { review, candidacy } = await this.chairPages.before(id);
    return meetingNotePage(words, { candidate: candidacy.name, review, bound });
  }
}

/** The page with both texts names the field as the form does. */
function inWords({ texts }: StaleEdit, words: Words): StaleEdit {
  return new StaleEdit(texts.map((text) => ({ ...text, field: words.t('deliberation.meeting.note') })));
}
