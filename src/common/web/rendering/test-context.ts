import { Language } from '../../text/language';
import { testWords } from '../../text/test-words';
import { publicNavigation, siteFooter } from './footer';
import { languageLinks } from './languages';
import type { PageContext } from './page-context';

/** A page context for specs and snapshots of templates. */
export function testContext(lang: Language = 'en', own: Partial<PageContext> = {}): PageContext {
  const words = testWords(lang);
  return {
    words,
    site: { name: 'Open Bench', exampleStrip: true, home: `/${lang}` },
    navigation: publicNavigation(words),
    languages: languageLinks(`/${lang}/elections`, lang),
    footer: siteFooter(words),
    user: null,
    csrfToken: 'token',
    formKey: null,
    from: null,
    notice: null,
    canonicalUrl: null,
    ...own,
  };
}
