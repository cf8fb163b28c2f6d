import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRoute } from '../access';
import { NotFound } from '../common/errors';
import { BenchRequest } from '../common/web/request';
import { DemoAccounts } from '../identity';
import { DoorKeys } from './door-keys';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Sign-in by one click for the example's accounts, from this machine only. Its path lies in the sign-in area, which has sessions. */
@Controller(':lang/sign-in/example')
export class DoorController {
  constructor(
    private readonly keys: DoorKeys,
    private readonly accounts: DemoAccounts,
  ) {}

  @Get(':key')
  @PublicRoute('example accounts, loopback only, loaded by the demo command alone')
  async show(@Req() request: BenchRequest, @Param('key') key: string, @Res() response: Response): Promise<void> {
    const found = this.keys.find(key);
    // A proxy on this machine would make strangers look local, so forwarded requests are refused too.
    const isLocal = LOOPBACK.has(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'];
    if (!found || !isLocal) throw new NotFound();
    await this.accounts.openSession(request, found.userId);
    response.redirect(303, found.home);
  }
}
