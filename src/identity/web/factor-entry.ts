import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, Settings } from '../../common/config';
import { BenchRequest } from '../../common/web/request';
import { CurrentSession } from '../sessions/current-session';
import { deviceOf, rememberDevice } from '../sessions/device-cookie';
import { FactorKind, SecondFactorStep } from '../sessions/second-factor.service';
import { homeOf } from './identity.paths';

export type EntryOutcome = { kind: 'right'; home: string } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

/** The second factor at the door: a right one opens the full session and makes this browser known. */
@Injectable()
export class FactorEntry {
  constructor(
    private readonly step: SecondFactorStep,
    private readonly session: CurrentSession,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async give(request: BenchRequest, response: Response, kind: FactorKind, typed: string): Promise<EntryOutcome> {
    const { http } = this.settings;
    const roles = request.session.account?.roles ?? [];
    const outcome = await this.step.give(request.actor, kind, typed, deviceOf(request, http));
    if (outcome.kind !== 'right') return outcome;
    if (outcome.device) rememberDevice(response, http, outcome.device);
    await this.session.beginFull(request, request.actor.userId ?? '');
    return { kind: 'right', home: homeOf(roles, request.lang) };
  }
}
