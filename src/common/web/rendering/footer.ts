import type { Words } from '../../text/words';
import { accountPaths } from '../account.paths';
import { sitePaths } from '../site.paths';
import type { Footer } from './page-context';

const made = new WeakMap<Words, Footer>();

/** The footer of every page: columns on the public site, one line elsewhere. One for each language, made once. */
export function siteFooter(words: Words): Footer {
  const footer = made.get(words) ?? footerIn(words);
  made.set(words, footer);
  return footer;
}

function footerIn(words: Words): Footer {
  const { lang } = words;
  const link = (part: string, href: string) => ({ label: words.t(`common.footer.${part}`), href });
  const read = [
    { label: words.t('common.navigation.elections'), href: sitePaths.elections(lang) },
    link('method', sitePaths.method(lang)),
    link('panel', sitePaths.panel(lang)),
  ];
  const check = [
    link('corrections', sitePaths.corrections(lang)),
    link('data', sitePaths.data(lang)),
    link('report', sitePaths.reportAnError(lang)),
  ];
  const contact = [
    link('aboutSite', sitePaths.about(lang)),
    link('accessibility', sitePaths.accessibility(lang)),
    link('privacy', sitePaths.privacy(lang)),
    link('staff', accountPaths.signIn(lang)),
  ];
  return {
    columns: [
      { title: words.t('common.footer.read'), links: read },
      { title: words.t('common.footer.check'), links: check },
      { title: words.t('common.footer.contact'), links: contact },
    ],
    slim: [
      link('help', sitePaths.about(lang)),
      link('privacy', sitePaths.privacy(lang)),
      link('accessibility', sitePaths.accessibility(lang)),
    ],
  };
}

/** The public site's main navigation; areas behind a sign-in have their own. */
export function publicNavigation(words: Words): { section: string; label: string; href: string }[] {
  const item = (section: 'elections' | 'criteria' | 'panel' | 'method' | 'data', href: string) => ({
    section,
    label: words.t(`common.navigation.${section}`),
    href,
  });
  return [
    item('elections', sitePaths.elections(words.lang)),
    item('criteria', sitePaths.criteria(words.lang)),
    item('panel', sitePaths.panel(words.lang)),
    item('method', sitePaths.method(words.lang)),
    item('data', sitePaths.data(words.lang)),
  ];
}
