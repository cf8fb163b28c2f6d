import { Module } from '@nestjs/common';
import { HealthChecks } from './health-checks';
import { LivenessController } from './liveness.controller';
import { ReadinessController } from './readiness.controller';

@Module({ controllers: [LivenessController, ReadinessController], providers: [HealthChecks], exports: [HealthChecks] })
export class HealthModule {}
