import type { Answer, Browse } from './browse';

export interface Upload {
  name: string;
  bytes: Buffer;
}

/** Sends a form of this page with a file in it, as a browser does. `which`: a part of the form's action. */
export function upload(
  browser: Browse,
  page: Answer,
  which: string,
  { name, bytes }: Upload,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const form = page.forms.find(({ action }) => action.includes(which));
  if (!form) throw new Error(`The page ${page.path} has no form for ${which}`);
  const body = new FormData();
  const values = new Map<string, string>([...form.fields, ...Object.entries(fields)]);
  for (const [field, value] of values) body.append(field, value);
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const headers = { origin: browser.origin, 'sec-fetch-site': 'same-origin' };
  return browser.request(form.action, { method: 'POST', body, headers });
}
