import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { FieldErrors, FormErrors } from '../../../common/errors';
import { fromFields } from '../../../common/text';
import { Bind, Bound, emptyForm, FilledForm, withErrors } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { validateQuestionnaire } from '../../domain';
import { buildPaths } from './build.paths';
import { Ground, Grounds, validationOf } from './ground';
import { PublicationForm } from './publication.form';
import { PublicationPage, publicationPage } from './publication.page';

/** Publishes a draft; while it has problems it names them instead. */
@Controller(':lang/staff/questionnaires/:questionnaireId/publication')
export class QuestionnairePublicationsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.publish', on('questionnaire'))
  async new(@Req() request: BenchRequest, @Param('questionnaireId') id: string): Promise<PublicationPage> {
    return this.page(request, await this.grounds.of(id), emptyForm());
  }

  @Post()
  @Permits('questionnaire.publish', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(PublicationForm) input: Bound<PublicationForm>,
  ): Promise<PublicationPage | SeeOther> {
    const ground = await this.grounds.of(id);
    if (input.errors) return this.page(request, ground, input);
    const { rev, noteEn, noteFr } = input.values;
    try {
      const note = fromFields({ en: noteEn, fr: noteFr });
      await this.service.publish(request.actor, id, rev, ground.election.post, note);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return this.page(
        request,
        ground,
        withErrors(input, atFields(error.fields, noteEn === null ? 'noteEn' : 'noteFr')),
      );
    }
    leaveNotice(request, 'questions.notice.published');
    return new SeeOther(buildPaths.build(request.lang, id));
  }

  private page({ words }: BenchRequest, ground: Ground, bound: FilledForm): PublicationPage {
    const problems = validateQuestionnaire(ground.version.content, validationOf(ground));
    return publicationPage(words, ground, { problems, bound });
  }
}

/** What is said of the note stands at the language in which it is missing. */
function atFields({ note, ...others }: FieldErrors, field: string): FieldErrors {
  return note ? { ...others, [field]: note } : others;
}
