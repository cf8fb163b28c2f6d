import { Language } from '../../../common/text/language';
import { Words } from '../../../common/text/words';
import { Renderer, Strip, View } from '../../../common/web/rendering';
import { languageLinks, publicNavigation, siteFooter } from '../../../common/web/rendering';
import { PublicElection, SiteData, SitePage } from '../../domain/site-data';

const HTML = 'text/html; charset=utf-8';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What pages are made with: the templates, and the words of each language. */
export interface SiteTools {
  renderer: Renderer;
  wordsFor: (lang: Language) => Words;
}

/** A page before it is put into its layout. */
export interface PlannedPage {
  path: string;
  view: View;
  strip: Strip | null;
}

/** What the strip says above pages about the whole site: on a demonstration site invented and real things stand side by side. */
export function siteStrip(data: SiteData): Strip | null {
  if (!data.isExample) return null;
  return data.elections.some(({ isExample }) => !isExample) ? 'mixed' : 'invented';
}

/** What the strip says above the pages of one election. */
export function electionStrip(data: SiteData, election: PublicElection): Strip | null {
  if (election.isExample) return 'invented';
  return data.isExample ? 'real' : null;
}

/** The finished page. The site's data and templates decide every byte, so the same data give the same page. */
export function sitePage(data: SiteData, words: Words, planned: PlannedPage, renderer: Renderer): SitePage {
  const body = renderer.render(planned.view, {
    words,
    site: { name: data.siteName, exampleStrip: data.isExample, home: `/${words.lang}` },
    navigation: publicNavigation(words),
    languages: languageLinks(planned.path, words.lang),
    footer: siteFooter(words),
    user: null,
    csrfToken: null,
    formKey: null,
    from: null,
    notice: null,
    canonicalUrl: `${data.publicUrl.replace(/\/$/, '')}${planned.path}`,
    strip: planned.strip,
    isUnreachable: LOOPBACK.has(new URL(data.publicUrl).hostname),
  });
  return { path: planned.path, language: words.lang, mediaType: HTML, body };
}
