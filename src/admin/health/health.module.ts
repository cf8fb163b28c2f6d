import { Module } from '@nestjs/common';
import { HealthChecks } from './health-checks';
import { LivenessController, ReadinessController } from './health.controller';

@Module({ controllers: [LivenessController, ReadinessController], providers: [HealthChecks], exports: [HealthChecks] })
export class HealthModule {}
