import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { mergeMap, Observable } from 'rxjs';
import { PageRenderer } from './page-renderer';
import { statusOf, View } from './rendering';
import { BenchRequest } from './request';
import { SeeOther } from './see-other';

/** A handler returns a view, and this makes it a page; or the next page to go to. Anything else passes through. */
@Injectable()
export class ViewInterceptor implements NestInterceptor {
  constructor(private readonly pages: PageRenderer) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      mergeMap(async (result: unknown) => {
        if (result instanceof SeeOther) return void http.getResponse<Response>().redirect(303, result.path);
        if (!isView(result)) return result;
        http.getResponse<Response>().status(statusOf(result)).type('html');
        return this.pages.html(http.getRequest<BenchRequest>(), result);
      }),
    );
  }
}

function isView(result: unknown): result is View {
  return typeof result === 'object' && result !== null && 'template' in result && 'breadcrumbs' in result;
}
