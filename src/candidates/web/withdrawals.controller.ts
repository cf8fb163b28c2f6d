import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { RuleBroken } from '../../common/errors';
import { fromFields } from '../../common/text';
import { Clock } from '../../common/time/clock';
import { Bind, Bound, emptyForm, withError } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { CandidaciesService } from '../candidacies.service';
import { candidatePaths } from './candidate.paths';
import { Ground } from './ground';
import { WithdrawalForm } from './withdrawal.form';
import { withdrawalCheckPage, WithdrawalCheckPage, withdrawalPage, WithdrawalPage } from './withdrawal.page';

/** The end of a candidacy: filled in, shown once more, then recorded. */
@Controller(':lang/staff/candidates/:candidacyId/withdrawal')
export class WithdrawalsController {
  constructor(
    private readonly ground: Ground,
    private readonly candidacies: CandidaciesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('candidacy.withdraw', on('candidacy'))
  async new(@Req() request: BenchRequest, @Param('candidacyId') id: string): Promise<WithdrawalPage> {
    const ground = await this.ground.candidacy(id);
    if (ground.candidacy.status !== 'nominated') throw new RuleBroken('candidacy_over');
    return withdrawalPage(request.words, { ...ground, bound: emptyForm() });
  }

  @Post()
  @Permits('candidacy.withdraw', on('candidacy'))
  async create(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Bind(WithdrawalForm) bound: Bound<WithdrawalForm>,
  ): Promise<WithdrawalPage | WithdrawalCheckPage | SeeOther> {
    const ground = await this.ground.candidacy(id);
    const input = this.notInFuture(bound);
    if (input.errors) return withdrawalPage(request.words, { ...ground, bound: input });
    const { by, on: day, noteEn, noteFr, confirmed, rev } = input.values;
    if (!confirmed) return withdrawalCheckPage(request.words, { ...ground, bound: input });
    await this.candidacies.withdraw(request.actor, id, rev, {
      by,
      on: day,
      note: fromFields({ en: noteEn, fr: noteFr }),
    });
    leaveNotice(request, 'candidates.notice.withdrawn');
    return new SeeOther(candidatePaths.show(request.lang, id));
  }

  private notInFuture(input: Bound<WithdrawalForm>): Bound<WithdrawalForm> {
    if (input.errors || input.values.on <= this.clock.now().slice(0, 10)) return input;
    return withError(input, 'on', { key: 'candidates.withdrawal.error.future' });
  }
}
