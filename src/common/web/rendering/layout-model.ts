import type { ErrorSummary } from '../components/error-summary';
import { languageFacts } from '../../text/language';
import type { AssetManifest } from './asset-manifest';
import type { Footer, LanguageLink, NavigationLink, PageContext, SignedIn, SiteFacts, Strip } from './page-context';
import { Audience, audienceOf, Crumb, View } from './view';

/** Everything a layout prints; made from the view and its context, with nothing left out. */
export interface LayoutModel {
  lang: string;
  dir: string;
  documentTitle: string;
  description: string | null;
  canonicalUrl: string | null;
  noindex: boolean;
  /** The same page in each language, by absolute address; empty on private pages. */
  alternates: { code: string; href: string }[];
  /** What other sites show when the page is shared: never a rating. */
  share: { title: string; description: string; url: string; locale: string } | null;
  strip: { label: string; text: string } | null;
  assets: { css: string; script: string; icon: string; fonts: string[] };
  site: SiteFacts;
  areaName: string;
  navigation: (NavigationLink & { current: boolean })[];
  hasMenu: boolean;
  languages: LanguageLink[];
  user: (SignedIn & { isAtAccount: boolean }) | null;
  breadcrumbs: Crumb[];
  notice: string | null;
  errors: ErrorSummary | null;
  footer: Footer;
  fullWidth: boolean;
  printed: string;
  page: View;
}

const LATIN_FONTS = ['fonts/source-serif-4-latin-wght-normal.woff2', 'fonts/source-sans-3-latin-wght-normal.woff2'];
const ARABIC_FONTS = [
  'fonts/noto-naskh-arabic-arabic-400-normal.woff2',
  'fonts/noto-naskh-arabic-arabic-700-normal.woff2',
];

/** What the layout prints around a view. */
export function layoutModel(view: View, context: PageContext, assets: AssetManifest): LayoutModel {
  const { words, site, languages, notice, footer, canonicalUrl } = context;
  const audience = audienceOf(view.template);
  const strip = stripOf(context);
  return {
    lang: words.lang,
    dir: languageFacts(words.lang).dir,
    documentTitle: documentTitle(view, context),
    description: view.description ?? null,
    canonicalUrl,
    noindex: audience !== 'public' || (strip !== null && !context.isUnreachable),
    alternates: alternatesOf(context),
    share: shareOf(view, context),
    strip: strip && { label: words.t(`common.strip.${strip}.label`), text: words.t(`common.strip.${strip}.text`) },
    assets: assetUrls(assets, words.lang === 'ar' ? ARABIC_FONTS : LATIN_FONTS),
    site,
    areaName: words.t(`common.area.${areaOf(audience)}`),
    navigation: context.navigation.map((item) => ({ ...item, current: item.section === view.section })),
    hasMenu: context.navigation.length > 0 || context.user !== null || languages.length > 1,
    languages,
    user: context.user && { ...context.user, isAtAccount: audience === 'account' },
    breadcrumbs: view.breadcrumbs,
    notice,
    errors: view.errors ?? null,
    footer,
    fullWidth: view.fullWidth ?? false,
    printed: view.printed ?? view.title,
    page: view,
  };
}

function documentTitle(view: View, context: PageContext): string {
  const { words, site } = context;
  const page = view.errors ? words.t('common.titleWithError', { page: view.title }) : view.title;
  const strip = stripOf(context);
  const isExample = strip === 'invented' || strip === 'mixed';
  return words.t(isExample ? 'common.titleOfExample' : 'common.titleOf', { page, site: site.name });
}

function stripOf({ strip, site }: PageContext): Strip | null {
  return strip === undefined ? (site.exampleStrip ? 'invented' : null) : strip;
}

function alternatesOf({ canonicalUrl, languages }: PageContext): LayoutModel['alternates'] {
  if (!canonicalUrl) return [];
  const { origin } = new URL(canonicalUrl);
  return languages.map(({ code, href }) => ({ code, href: `${origin}${href}` }));
}

function shareOf(view: View, { canonicalUrl, words }: PageContext): LayoutModel['share'] {
  if (!canonicalUrl) return null;
  return { title: view.title, description: view.description ?? view.title, url: canonicalUrl, locale: words.lang };
}

function assetUrls(assets: AssetManifest, fonts: string[]): LayoutModel['assets'] {
  return {
    css: assets.url('css/openbench.css'),
    script: assets.url('js/openbench.js'),
    icon: assets.url('images/mark.svg'),
    fonts: fonts.map((font) => assets.url(font)),
  };
}

function areaOf(audience: Audience): string {
  if (audience === 'copy') return 'panel';
  return audience === 'problem' ? 'public' : audience;
}
