import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Denied, NotFound } from '../common/errors';
import { UnitOfWork } from '../common/persistence';
import { FirstOutcome } from '../common/web/first-outcome';
import { BenchRequest } from '../common/web/request';
import { Actor, actorRef } from '../policy';
import { Access } from './access';
import { Permission, PERMITS, PUBLIC_ROUTE, Subject } from './annotations';
import { LinkNeeded } from '../common/link-needed';
import { SignInNeeded } from '../common/sign-in-needed';
import { LinkSubjects } from './link-subjects';

/** Default deny: a handler runs only if it is public or the policy permits its act (S12). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: Access,
    private readonly linkSubjects: LinkSubjects,
    private readonly unitOfWork: UnitOfWork,
    private readonly firstOutcome: FirstOutcome,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<BenchRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(PUBLIC_ROUTE, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMITS, targets);
    if (!permission) return false;
    await this.check(request, permission);
    return true;
  }

  private async check(request: BenchRequest, permission: Permission): Promise<void> {
    const { actor } = request;
    // Who is not signed in is sent to sign in before anything is looked up, who holds no link to the page on links.
    if (permission.subject?.param === null) {
      if (actor.kind !== 'link') throw new LinkNeeded();
    } else if (needsSignIn(actor, permission)) throw new SignInNeeded(actor.stage);
    try {
      request.facts = await this.factsFor(request, permission);
      this.access.require(actor, permission.action, request.facts);
    } catch (error) {
      if (!(error instanceof Denied || error instanceof NotFound)) throw error;
      // The second click of two: refused only because the first had its effect.
      await this.firstOutcome.refuseRepeated(request);
      await this.record(request, permission, error);
      throw error;
    }
  }

  private async factsFor(request: BenchRequest, permission: Permission) {
    if (!permission.subject) return {};
    const id = await this.idOf(request, permission.subject);
    if (typeof id !== 'string') throw new NotFound();
    request.subjectId = id;
    return this.access.facts(request.actor, permission.subject.kind, id);
  }

  private async idOf({ params, actor }: BenchRequest, { kind, param }: Subject): Promise<unknown> {
    return param === null ? this.linkSubjects.find(kind, actor.linkId ?? '') : params[param];
  }

  /** Refusals to known people are part of the record; strangers' refusals go to the log only. */
  private async record(request: BenchRequest, permission: Permission, error: Denied | NotFound): Promise<void> {
    if (request.actor.kind !== 'user') return;
    const reasons = error instanceof Denied ? error.reasons : ['not_found'];
    if (reasons.length === 1 && reasons[0] === 'step_up') return;
    await this.unitOfWork.run(request.actor, async (tx) => {
      tx.audit(permission.action, actorRef(request.actor), { reasons }, { outcome: 'denied' });
    });
  }
}

/** Steps on the way in: a session with the password alone may take them, a stranger is sent to the first. */
const HALF_WAY = new Set(['secondFactor.give', 'session.end']);

function needsSignIn(actor: Actor, permission: Permission): boolean {
  if (permission.action === 'session.create') return false;
  if (HALF_WAY.has(permission.action)) return actor.stage === 'none';
  return actor.stage !== 'full';
}
