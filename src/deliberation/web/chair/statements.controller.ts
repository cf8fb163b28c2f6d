import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound, StaleEdit } from '../../../common/errors';
import { Words } from '../../../common/text/words';
import { Bind, Bound, fill, FilledForm, withError } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Deliberation } from '../../deliberation.reads';
import { StatementsService } from '../../statements.service';
import { deliberationPaths } from '../deliberation.paths';
import { textOf } from '../parts/bilingual-areas';
import { ChairPages } from './chair-pages';
import { StatementForm } from './statement.form';
import { StatementPage, statementPage } from './statement.page';

/** The chair drafts the joint statement on one criterion. */
@Controller(':lang/panel-room/chair/reviews/:reviewId/deliberation/statements/:criterion')
export class StatementsController {
  constructor(
    private readonly pages: ChairPages,
    private readonly statements: StatementsService,
  ) {}

  @Get()
  @Permits('statement.edit', on('review'))
  edit(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Param('criterion') code: string,
  ): Promise<StatementPage> {
    return this.page(request, id, code, null);
  }

  @Post()
  @Permits('statement.edit', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Param('criterion') code: string,
    @Bind(StatementForm) input: Bound<StatementForm>,
  ): Promise<StatementPage | SeeOther> {
    if (input.errors) return this.page(request, id, code, input);
    const { textEn, textFr, rev } = input.values;
    const text = textOf(textEn, textFr);
    if (!text) return this.page(request, id, code, withError(input, 'textEn', { key: 'deliberation.statement.empty' }));
    requireCriterion(await this.pages.opened(request, id), code);
    try {
      await this.statements.save(request.actor, id, { criterionCode: code, text, rev });
    } catch (error) {
      throw error instanceof StaleEdit ? inWords(error, request.words) : error;
    }
    leaveNotice(request, 'deliberation.notice.statementSaved');
    return new SeeOther(`${deliberationPaths.chair(request.lang, id)}#criteria`);
  }

  private async page(
    request: BenchRequest,
    id: string,
    code: string,
    bound: FilledForm | null,
  ): Promise<StatementPage> {
    const deliberation = await this.pages.opened(request, id);
    requireCriterion(deliberation, code);
    const stored = deliberation.statements.find(({ criterionCode }) => criterionCode === code) ?? null;
    const filled = fill({ textEn: stored?.text.texts.en, textFr: stored?.text.texts.fr, rev: stored?.rev ?? 0 });
    return statementPage(request.words, {
      deliberation,
      code,
      bound: bound ?? filled,
      timeZone: request.actor.timeZone,
    });
  }
}

function requireCriterion({ standing }: Deliberation, code: string): void {
  if (!standing.framework.content.criteria.some((criterion) => criterion.code === code)) throw new NotFound();
}

/** The page with both texts names the languages by their names. */
function inWords({ texts }: StaleEdit, words: Words): StaleEdit {
  return new StaleEdit(
    texts.map((text) => ({ ...text, field: words.t(`deliberation.statement.label.${text.field}`) })),
  );
}
