import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { bindForm } from './bind-form';

type FormClass = new () => object;

/** `@Bind(NoteForm) input: Bound<NoteForm>`: the body as a form, with errors instead of exceptions. */
export const Bind = createParamDecorator((form: FormClass, context: ExecutionContext) =>
  bindForm(form, context.switchToHttp().getRequest<Request>().body),
);

/** `@BindQuery(FilterForm) input: Bound<FilterForm>`: the query string as a form. */
export const BindQuery = createParamDecorator((form: FormClass, context: ExecutionContext) =>
  bindForm(form, context.switchToHttp().getRequest<Request>().query),
);
