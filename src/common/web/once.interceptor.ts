import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { catchError, from, mergeMap, Observable } from 'rxjs';
import { UnitOfWork } from '../persistence';
import { IdempotencyKey } from '../persistence/idempotency-key.entity';
import { AlreadyDone, OnceKey, onceKey } from '../persistence/once';
import { FirstOutcome, onceKeyOf } from './first-outcome';
import { BenchRequest } from './request';

/**
 * A form carries a one-time key. The same form with the same content sent again (double click, reload, retry)
 * has no second effect and leads to where the first one led (R6).
 */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly first: FirstOutcome,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<BenchRequest>();
    const key = onceKeyOf(request);
    if (!key) return next.handle();
    const once: OnceKey = { ...key, claimed: false };
    const kept = this.keepOutcome(context.switchToHttp().getResponse<Response>(), request, once);
    const handled = new Observable((subscriber) => onceKey.run(once, () => next.handle().subscribe(subscriber)));
    // Nest would send an empty answer while the redirect still waits for its outcome to be stored.
    const answered = handled.pipe(mergeMap((result) => kept().then(() => result)));
    return answered.pipe(catchError((error: unknown) => from(this.firstOutcome(error, once))));
  }

  /** Stores the redirect of the first sending before the answer leaves; returns a way to wait for that. */
  private keepOutcome(response: Response, request: BenchRequest, once: OnceKey): () => Promise<void> {
    let kept = Promise.resolve();
    const redirect = response.redirect.bind(response) as (status: number, url: string) => void;
    response.redirect = ((status: number, url: string) => {
      if (!once.claimed) return redirect(status, url);
      const stored = this.unitOfWork.run(request.actor, async (tx) => {
        await tx.manager.update(IdempotencyKey, { actor_ref: once.actorRef, key: once.key }, { outcome: url });
      });
      kept = stored.catch(() => undefined).then(() => redirect(status, url));
    }) as Response['redirect'];
    return () => kept;
  }

  private async firstOutcome(error: unknown, once: OnceKey): Promise<never> {
    if (!(error instanceof AlreadyDone) || error.outcome) throw error;
    throw new AlreadyDone(await this.first.awaited(once));
  }
}
