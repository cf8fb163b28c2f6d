import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PublicRoute } from '../../access';
import { HealthChecks } from './health-checks';

const LOCAL = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** The process answers; says nothing else. */
  @Get('live')
  @PublicRoute('for the process supervisor; holds no data')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Fit to serve: database, migrations, keys, outbox. Details for the local network only (R12). */
  @Get('ready')
  @PublicRoute('for the load balancer; details only on the host itself')
  async ready(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    const checks = await this.checks.run();
    const ok = Object.values(checks).every((check) => check === 'ok');
    response.status(ok ? 200 : 503);
    const status = ok ? 'ok' : 'unavailable';
    return LOCAL.has(request.socket.remoteAddress ?? '') ? { status, checks } : { status };
  }
}
