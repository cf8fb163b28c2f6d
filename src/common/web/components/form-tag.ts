import { hidden, HiddenView } from './hidden';

export interface FormTag {
  /** For controls that stand outside the form and name it; null without. */
  id: string | null;
  action: string;
  method: 'get' | 'post';
  isPost: boolean;
  multipart: boolean;
  /** Where the script saves drafts; null without autosave. */
  autosave: string | null;
  hidden: HiddenView[];
  label: string | null;
}

export interface FormTagOptions {
  id?: string | null;
  action: string;
  method?: 'get' | 'post';
  /** The version the person started from; a later one makes the write fail with both texts shown. */
  rev?: number | null;
  /** One-time key: the same form sent twice acts once. */
  key?: string | null;
  multipart?: boolean;
  autosave?: string | null;
  hidden?: HiddenView[];
  /** Name of the form for assistive technology, where a page has several. */
  label?: string | null;
}

/** The form element. The token against forged requests is added by the partial. */
export function formTag(options: FormTagOptions): FormTag {
  const { action, method = 'post', rev = null, key = null } = options;
  const own = [...(rev === null ? [] : [hidden('rev', rev)]), ...(key === null ? [] : [hidden('_key', key)])];
  return {
    id: options.id ?? null,
    action,
    method,
    isPost: method === 'post',
    multipart: options.multipart ?? false,
    autosave: options.autosave ?? null,
    hidden: [...own, ...(options.hidden ?? [])],
    label: options.label ?? null,
  };
}
