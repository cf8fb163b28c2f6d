import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Contacts } from '../../../candidates';
import { NotFound } from '../../../common/errors';
import { bindForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { Users } from '../../../identity';
import { ExtensionGround } from '../../tracking/extension-ground';
import { LetterGrounds } from '../letters/letter-ground';
import { PersonPage, personPage } from './person.page';
import { TrackingFilterForm } from './tracking.form';
import { TrackingPage, trackingPage } from './tracking.page';

/** How far the candidates are, and one candidate's story. Nothing here shows an answer. */
@Controller(':lang/staff/questionnaires/:questionnaireId/tracking')
export class TrackingController {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly extensions: ExtensionGround,
    private readonly contacts: Contacts,
    private readonly users: Users,
  ) {}

  @Get()
  @Permits('questionnaire.track', on('questionnaire'))
  async index(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query() query: Record<string, unknown>,
  ): Promise<TrackingPage> {
    const { values, errors } = bindForm(TrackingFilterForm, query);
    const show = errors?.show ? null : values.show;
    const q = errors?.q ? null : values.q;
    const sort = errors?.sort ? null : values.sort;
    return trackingPage(words, await this.grounds.of(id), { show, q, sort: sort ?? 'name' });
  }

  @Get(':candidacyId')
  @Permits('questionnaire.followUp', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('candidacyId') candidacyId: string,
  ): Promise<PersonPage> {
    const ground = await this.grounds.of(id);
    const person = ground.people.find(({ candidacy }) => candidacy.id === candidacyId);
    if (!person) throw new NotFound();
    const extensions = await this.extensions.of(person.progress.responseId);
    const contact = await this.contacts.of(candidacyId, ground.questionnaire.respondent);
    const staff = [...extensions, ...person.reach.letters].flatMap(({ by }) => by ?? []);
    const users = await this.users.byIds([...new Set(staff)]);
    const names = new Map([...users].map(([userId, { name }]) => [userId, name]));
    return personPage(words, ground, { person, contact, extensions, names });
  }
}
