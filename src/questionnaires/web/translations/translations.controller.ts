import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../../access';
import { NotFound, RuleBroken, StaleEdit } from '../../../common/errors';
import { isOffered, OFFERED_LANGUAGES } from '../../../common/text';
import { BindQuery, Bound, FilledForm, withError } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Users } from '../../../identity';
import { TranslationDesk, TranslationTask } from '../../translations/translation-desk.queries';
import { Translations } from '../../translations/translations.service';
import { partName, TranslationEditPage, translationEditPage } from './translation-edit.page';
import { readTranslation, storedTranslation } from './translation-input';
import { TranslationQueueForm } from './translation-queue.form';
import { TranslationQueuePage, translationQueuePage } from './translation-queue.page';
import { translationPaths } from './translation.paths';

/** Published answers and their translations. */
@Controller(':lang/staff/translations')
export class TranslationsController {
  constructor(
    private readonly desk: TranslationDesk,
    private readonly users: Users,
    private readonly access: Access,
    private readonly service: Translations,
  ) {}

  @Get()
  @Permits('translation.edit')
  async index(
    @Req() { words, lang }: BenchRequest,
    @BindQuery(TranslationQueueForm) query: Bound<TranslationQueueForm>,
  ): Promise<TranslationQueuePage> {
    const { language, state } = query.errors ? { language: null, state: null } : query.values;
    const tasks = await this.desk.list();
    // Most is asked of those who read another language than most candidates write.
    const most = OFFERED_LANGUAGES.find((one) =>
      tasks.some(({ target, state: at }) => target === one && at !== 'ready'),
    );
    const chosen = language && isOffered(language) ? language : (most ?? (isOffered(lang) ? lang : 'en'));
    return translationQueuePage(words, { tasks, language: chosen, state, names: await this.names(tasks) });
  }

  @Get(':answerId/into/:language')
  @Permits('translation.edit', on('answer'))
  async edit(
    @Req() request: BenchRequest,
    @Param('answerId') answerId: string,
    @Param('language') language: string,
  ): Promise<TranslationEditPage> {
    const task = await this.task(answerId, language);
    return this.page(request, task, storedTranslation(task));
  }

  @Post(':answerId/into/:language')
  @Permits('translation.edit', on('answer'))
  async update(
    @Req() request: BenchRequest,
    @Param('answerId') answerId: string,
    @Param('language') language: string,
  ): Promise<TranslationEditPage | SeeOther> {
    const task = await this.task(answerId, language);
    const { bound, rev, texts, act } = readTranslation(task, request.body);
    if (bound.errors) return this.page(request, task, bound);
    try {
      await this.service.write(request.actor, { answerId, language }, { rev, texts, act });
    } catch (error) {
      if (error instanceof StaleEdit) throw inWords(error, task, request);
      if (!(error instanceof RuleBroken)) throw error;
      return this.page(request, task, withError(bound, '', { key: `problem.rule.${error.code}` }));
    }
    leaveNotice(request, `translations.notice.${act}`);
    return new SeeOther(
      act === 'save'
        ? translationPaths.one(request.lang, answerId, language)
        : translationPaths.queue(request.lang, task.target),
    );
  }

  private async page(request: BenchRequest, task: TranslationTask, bound: FilledForm): Promise<TranslationEditPage> {
    const { actor, words } = request;
    const { current } = task;
    const mayReview =
      current !== null &&
      this.access.may(actor, 'translation.review', await this.access.facts(actor, 'translation', current.id));
    return translationEditPage(words, { task, names: await this.names([task]), mayReview, bound });
  }

  private async task(answerId: string, language: string): Promise<TranslationTask> {
    const task = (await this.desk.ofAnswers([answerId])).find(({ target }) => target === language);
    if (!task) throw new NotFound();
    return task;
  }

  private async names(tasks: readonly TranslationTask[]): Promise<Map<string, string>> {
    const ids = tasks.flatMap(({ current }) => [current?.madeBy, current?.checkedBy].flatMap((id) => id ?? []));
    return new Map([...(await this.users.byIds(ids))].map(([id, { name }]) => [id, name]));
  }
}

/** The page with both texts names the parts as the form does. */
function inWords({ texts }: StaleEdit, task: TranslationTask, { words }: BenchRequest): StaleEdit {
  const named = texts.map((text) => {
    const part = task.parts.find((one) => one.part === text.field);
    return { ...text, field: part ? partName(words, task, part) : text.field };
  });
  return new StaleEdit(named);
}
