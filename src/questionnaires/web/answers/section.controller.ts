import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import type { FieldErrors } from '../../../common/errors';
import { fieldId } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import type { AnsweringDesk } from '../../answering/answering.queries';
import { AnswerFilesService } from '../../answering/answer-files.service';
import { AnswersService } from '../../answering/answers.service';
import { answerTo, cellPart, fieldName, formRows, rowColumns, type Section } from '../../domain';
import { AnswerMergePage } from './answer-merge.page';
import { AnswerMerges } from './answer-merges';
import { answerPaths, questionAnchor } from './answer.paths';
import { readSection, SectionAct, SectionInput } from './section-input';
import { errorsIn, isInTheWay, sectionAt, SectionPages } from './section-pages';
import { SectionPage } from './section.page';

/** One section of one's own answers. */
@Controller(':lang/q/section/:number')
export class SectionController {
  constructor(
    private readonly pages: SectionPages,
    private readonly merges: AnswerMerges,
    private readonly answers: AnswersService,
    private readonly files: AnswerFilesService,
  ) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  async edit(@Req() request: BenchRequest, @Param('number') number: string): Promise<SectionPage | SeeOther> {
    const desk = await this.pages.desk(request);
    sectionAt(desk, number);
    if (desk.state !== 'open') return new SeeOther(answerPaths.copy(request.lang));
    if ('check' in request.query) return this.pages.checked(request, number);
    return this.pages.show(request, number);
  }

  @Post()
  @Permits('answers.write', ofLink('link'))
  async update(
    @Req() request: BenchRequest,
    @Param('number') number: string,
  ): Promise<SectionPage | AnswerMergePage | SeeOther> {
    const section = sectionAt(await this.pages.desk(request), number);
    const input = readSection(section.questions, request.body);
    if (!input.act) return this.pages.show(request, number, { raw: input.raw, errors: { '': UNREADABLE } });
    const { act, answers } = input;
    const { conflicts } = await this.answers.save(request.actor, { versionId: act.versionId, answers });
    if (conflicts.length > 0) return this.merges.page(request, { number, versionId: act.versionId, conflicts });
    if (act.removeFile) await this.files.remove(request.actor, act.removeFile);
    return this.afterSaving(request, number, input, act);
  }

  private async afterSaving(
    request: BenchRequest,
    number: string,
    input: SectionInput,
    act: SectionAct,
  ): Promise<SectionPage | SeeOther> {
    const desk = await this.pages.desk(request);
    const section = sectionAt(desk, number);
    const errors: FieldErrors = { ...(act.then === 'next' ? errorsIn(desk, section, isInTheWay) : {}) };
    for (const names of input.unreadable.values())
      for (const name of names) errors[name] = { key: 'form.error.characters' };
    if (Object.keys(errors).length === 0) return new SeeOther(pathAfter(request, number, act, { desk, section }));
    // What was stored is shown as it was stored; what could not be stored as it was typed.
    const raw = Object.fromEntries(
      Object.entries(input.raw).filter(([name]) =>
        [...input.unreadable.keys()].some((code) => name.startsWith(`${code}-`)),
      ),
    );
    return this.pages.page(request, desk, number, { raw, errors });
  }
}

const UNREADABLE = { key: 'form.error.unknownField' };

function pathAfter(
  { lang }: BenchRequest,
  number: string,
  act: SectionAct,
  { desk, section }: { desk: AnsweringDesk; section: Section },
): string {
  const here = answerPaths.section(lang, Number(number));
  const { then, add } = act;
  if (act.addFile) return answerPaths.files(lang, act.addFile);
  if (add) return here + newRow(section, desk, add);
  if (then === 'stay') return here;
  if (then === 'back') return answerPaths.section(lang, Math.max(1, Number(number) - 1));
  const isLast = Number(number) === desk.version.content.sections.length;
  return isLast ? answerPaths.check(lang) : answerPaths.section(lang, Number(number) + 1);
}

/** The first field of the row that is empty now. */
function newRow(section: Section, desk: AnsweringDesk, code: string): string {
  const question = section.questions.find((one) => one.code === code);
  const [first = ''] = question ? rowColumns(question) : [];
  if (!question) return questionAnchor(code);
  const row = formRows(question, answerTo(desk.answers, code)).length;
  return `#${fieldId(fieldName(question, cellPart(row, first)))}`;
}
