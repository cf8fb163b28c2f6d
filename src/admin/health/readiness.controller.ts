import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PublicRoute } from '../../access';
import { HealthChecks } from './health-checks';

const LOCAL = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Fit to serve: database, migrations, keys, outbox, clock. Details for the host itself only (R12). */
@Controller('health/ready')
export class ReadinessController {
  constructor(private readonly checks: HealthChecks) {}

  @Get()
  @PublicRoute('for the load balancer; details only on the host itself')
  async show(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    const checks = await this.checks.run();
    const ok = Object.values(checks).every((check) => check === 'ok');
    response.status(ok ? 200 : 503);
    const status = ok ? 'ok' : 'unavailable';
    // A proxy on this machine makes strangers look local.
    const isLocal = LOCAL.has(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'];
    return isLocal ? { status, checks } : { status };
  }
}
