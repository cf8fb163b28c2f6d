import { Controller, Get, Inject, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { BenchRequest } from '../../common/web/request';
import { OutboxQueries } from '../../mail';
import { HealthChecks } from '../health/health-checks';
import { settingsShown } from '../system/settings-shown';
import { SystemPage, systemPage } from './system.page';

const STUCK = 20;

@Controller(':lang/admin/system')
export class SystemController {
  constructor(
    private readonly health: HealthChecks,
    private readonly outbox: OutboxQueries,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('system.view')
  async show(@Req() { words, actor }: BenchRequest): Promise<SystemPage> {
    return systemPage(words, {
      checks: await this.health.run(),
      outbox: await this.outbox.counts(),
      stuck: await this.outbox.stuck(STUCK),
      settings: settingsShown(this.settings),
      timeZone: actor.timeZone,
    });
  }
}
