import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { FormErrors, RuleBroken } from '../../../common/errors';
import { WordsFactory } from '../../../common/text/words-factory';
import { Bind, bindForm, Bound, FilledForm, withErrors } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Mailings } from '../../letters/mailings.service';
import { LetterEditPage, letterEditPage, firstLetter, mailingFields } from './letter-edit.page';
import { LetterGround, LetterGrounds } from './letter-ground';
import { LetterChoiceForm, letterErrors, LetterForm, mailingCommand } from './letter.form';
import { letterPaths } from './letter.paths';
import { MailingPageData } from './mailing-page-data';
import { MailingShowPage } from './mailing-show.page';
import { cannotWrite, MessagesPage, messagesPage } from './messages.page';

/** Letters to candidates: written, looked at; `sending` is where they leave. */
@Controller(':lang/staff/questionnaires/:questionnaireId/messages')
export class MailingsController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly data: MailingPageData,
    private readonly mailings: Mailings,
    private readonly words: WordsFactory,
  ) {}

  @Get()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async index(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<MessagesPage> {
    return messagesPage(words, await this.grounds.of(id), await this.grounds.mailingsOf(id));
  }

  @Get('new')
  @Permits('questionnaire.followUp', on('questionnaire'))
  async new(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query() query: Record<string, unknown>,
  ): Promise<LetterEditPage | MessagesPage> {
    const ground = await this.grounds.of(id);
    if (cannotWrite(words, ground)) return messagesPage(words, ground, await this.grounds.mailingsOf(id));
    const asked = bindForm(LetterChoiceForm, query);
    const kind = asked.errors ? 'invitation' : (asked.values.kind ?? 'invitation');
    const to = asked.errors ? [] : asked.values.to;
    const both = { en: this.words.for('en'), fr: this.words.for('fr') };
    const bound = firstLetter(kind, ground, { to, words: both });
    return letterEditPage(words, ground, { kind, bound, mailing: null });
  }

  @Post()
  @Permits('questionnaire.followUp', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(LetterForm) input: Bound<LetterForm>,
  ): Promise<LetterEditPage | SeeOther> {
    const ground = await this.grounds.of(id);
    return this.saved(request, ground, input, null, async () => {
      const mailingId = await this.mailings.prepare(request.actor, id, mailingCommand(input.values));
      return letterPaths.mailing(request.lang, id, mailingId);
    });
  }

  @Get(':mailingId')
  @Permits('questionnaire.followUp', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
  ): Promise<MailingShowPage> {
    return this.data.show(words, await this.grounds.of(id), await this.grounds.mailing(id, mailingId));
  }

  @Get(':mailingId/edit')
  @Permits('questionnaire.followUp', on('questionnaire'))
  async edit(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
  ): Promise<LetterEditPage> {
    const mailing = await this.grounds.mailing(id, mailingId);
    if (mailing.state === 'sent') throw new RuleBroken('letters_sent');
    const ground = await this.grounds.of(id);
    return letterEditPage(words, ground, { kind: mailing.kind, bound: mailingFields(mailing), mailing });
  }

  @Post(':mailingId')
  @Permits('questionnaire.followUp', on('questionnaire'))
  async update(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('mailingId') mailingId: string,
    @Bind(LetterForm) input: Bound<LetterForm>,
  ): Promise<LetterEditPage | SeeOther> {
    const mailing = await this.grounds.mailing(id, mailingId);
    return this.saved(request, await this.grounds.of(id), input, mailing, async () => {
      const { rev, ...form } = input.values;
      await this.mailings.change(request.actor, mailingId, rev ?? 0, mailingCommand(form));
      return letterPaths.mailing(request.lang, id, mailingId);
    });
  }

  /** Saves what can be sent; else the form again with what is wrong at its field. */
  private async saved(
    { words }: BenchRequest,
    ground: LetterGround,
    input: Bound<LetterForm>,
    mailing: { id: string; rev: number } | null,
    save: () => Promise<string>,
  ): Promise<LetterEditPage | SeeOther> {
    const kind = input.errors?.kind ? 'invitation' : input.values.kind;
    const again = (bound: FilledForm) => letterEditPage(words, ground, { kind, bound, mailing });
    if (input.errors) return again(input);
    const hasDeadline = ground.people.every(({ dueAt }) => dueAt !== null);
    const errors = letterErrors(input.values, hasDeadline);
    if (errors) return again(withErrors(input, errors));
    try {
      return new SeeOther(await save());
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return again(withErrors(input, error.fields));
    }
  }
}
