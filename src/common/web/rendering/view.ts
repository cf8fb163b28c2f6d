import type { ErrorSummary } from '../components/error-summary';

export interface Crumb {
  label: string;
  /** Null for the page itself, which is the last crumb. */
  href: string | null;
}

/**
 * What a page function returns. The page's own type extends this and lists every field its template prints, none of
 * them optional; the fields below that may be left out are read by the layout and by the interceptor only.
 */
export interface View {
  /** 'panel/assessment/edit' → `views/panel/assessment/edit.hbs`; the first folder is the audience and picks the layout. */
  template: string;
  title: string;
  breadcrumbs: Crumb[];
  /** Key of the navigation item this page belongs to. */
  section?: string;
  /** One sentence for search engines. */
  description?: string;
  errors?: ErrorSummary | null;
  /** 422 with errors and 200 without, unless said otherwise. */
  status?: number;
  /** The layout does not wrap the body in the page's measure. */
  fullWidth?: boolean;
  /** What the head of a printed page says after the site's name; the title when left out. */
  printed?: string;
}

export type Audience = 'public' | 'panel' | 'secretariat' | 'questionnaire' | 'account' | 'admin' | 'problem' | 'copy';

const LAYOUTS: Record<Audience, string> = {
  public: 'layouts/public',
  panel: 'layouts/workspace',
  secretariat: 'layouts/workspace',
  admin: 'layouts/workspace',
  questionnaire: 'layouts/link',
  account: 'layouts/bare',
  problem: 'layouts/bare',
  copy: 'layouts/copy',
};

/** The audience a template is for, from its first folder. */
export function audienceOf(template: string): Audience {
  const folder = template.split('/')[0] ?? '';
  if (!Object.hasOwn(LAYOUTS, folder)) throw new Error(`template ${template} lies in no audience's folder`);
  return folder as Audience;
}

export function layoutOf(template: string): string {
  return LAYOUTS[audienceOf(template)];
}

export function statusOf(view: View): number {
  return view.status ?? (view.errors ? 422 : 200);
}
