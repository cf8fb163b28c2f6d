import type { Link } from '../rendering/page-context';
import { formTag, FormTag } from './form-tag';
import { hidden } from './hidden';

export interface ButtonView {
  label: string;
  /** Sent with the form when this button was used. */
  name: string | null;
  value: string | null;
  quiet: boolean;
}

export interface ButtonsView {
  buttons: ButtonView[];
  links: Link[];
}

export interface ButtonOptions {
  label: string;
  name?: string;
  value?: string;
}

/** The row of buttons that ends a form: one primary, others quiet, then links. */
export function buttons(
  primary: ButtonOptions,
  more: { secondary?: ButtonOptions[]; links?: Link[] } = {},
): ButtonsView {
  const all = [primary, ...(more.secondary ?? [])];
  const views = all.map((button, index) => buttonView(button, index > 0));
  return { buttons: views, links: more.links ?? [] };
}

export interface PostButtonView {
  form: FormTag;
  button: ButtonView;
  /** Hidden words after the label, where several such buttons stand on one page. */
  about: string | null;
  small: boolean;
}

export interface PostButtonOptions {
  action: string;
  label: string;
  about?: string | null;
  fields?: Record<string, string | number>;
  rev?: number | null;
  key?: string | null;
  quiet?: boolean;
  small?: boolean;
}

/** A form that is one button: an act that needs nothing typed. */
export function postButton(options: PostButtonOptions): PostButtonView {
  const { action, rev, key } = options;
  const fields = Object.entries(options.fields ?? {}).map(([name, value]) => hidden(name, value));
  return {
    form: formTag({ action, rev, key, hidden: fields }),
    button: buttonView({ label: options.label }, options.quiet ?? true),
    about: options.about ?? null,
    small: options.small ?? true,
  };
}

function buttonView({ label, name, value }: ButtonOptions, quiet: boolean): ButtonView {
  return { label, name: name ?? null, value: value ?? null, quiet };
}
