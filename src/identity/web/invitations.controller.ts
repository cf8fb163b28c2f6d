import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRoute } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { Bind, Bound, emptyForm, FilledForm } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { Entrances } from '../accounts/entrances.service';
import { otpauthUri } from '../factors/totp';
import { CurrentSession } from '../sessions/current-session';
import { AccountTokens } from '../tokens/account-tokens';
import { UserRead } from '../users.queries';
import { authenticatorSetUp } from './authenticator-set-up';
import { homeOf, identityPaths } from './identity.paths';
import { InvitationForm } from './invitation.form';
import { InvitationPage, invitationPage } from './invitation.page';
import { linkEndedPage, MessagePage } from './message.page';
import { NewCodesPage, newCodesPage } from './new-codes.page';
import { shownAgain } from './shown-again';
import { typedTwice } from './typed-twice';

/** The page behind an invitation: password, authenticator app and recovery codes in one flow (S1). */
@Controller(':lang/account/invitations/:token')
export class InvitationsController {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly entrances: Entrances,
    private readonly session: CurrentSession,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @PublicRoute('opened by a token from a mail')
  async edit(@Req() request: BenchRequest, @Param('token') token: string): Promise<InvitationPage | MessagePage> {
    const user = await this.holder(token);
    return user ? this.page(request, token, user, { bound: emptyForm() }) : linkEndedPage(request.words);
  }

  @Post()
  @PublicRoute('opened by a token from a mail')
  async update(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('token') token: string,
    @Bind(InvitationForm) bound: Bound<InvitationForm>,
  ): Promise<InvitationPage | MessagePage | NewCodesPage> {
    const user = await this.holder(token);
    if (!user) return linkEndedPage(request.words);
    const input = typedTwice(bound);
    if (input.errors) return this.page(request, token, user, { bound: input });
    try {
      const entered = await this.entrances.accept(token, user, { ...input.values, person: null });
      await this.session.beginFull(request, entered.userId);
      return newCodesPage(request.words, {
        codes: entered.recoveryCodes,
        home: homeOf(entered.roles, request.lang),
        breadcrumbs: [],
      });
    } catch (error) {
      return this.page(request, token, user, shownAgain(error, input, response));
    }
  }

  private holder(token: string): Promise<UserRead | null> {
    return this.tokens.invited(token);
  }

  private page(
    { words, lang }: BenchRequest,
    token: string,
    user: UserRead,
    shown: { bound: FilledForm; status?: number },
  ): InvitationPage {
    const secret = this.entrances.secretFor(token);
    const siteName = this.settings.site.name;
    const setUp = authenticatorSetUp(otpauthUri(siteName, user.email, secret), secret);
    return invitationPage(words, { ...shown, user, siteName, action: identityPaths.invitation(lang, token), setUp });
  }
}
