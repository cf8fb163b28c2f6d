import { Words } from '../../common/text/words';
import { View } from '../../common/web/rendering';
import { SiteData } from '../domain/site-data';
import { publicPaths } from './public.paths';

export interface StandingPage extends View {
  lead: string;
  sections: { id: string; number: number; title: string; text: string }[];
  stamp: string;
}

/** Pages of plain text and their sections, in order; the words are Markdown in the locale files. */
const SECTIONS = {
  how: ['material', 'conflicts', 'scoring', 'rating', 'finding', 'reply', 'release', 'numbers', 'limits'],
  about: ['what', 'independence', 'examples', 'licence'],
  accessibility: ['state', 'how', 'limits', 'contact'],
  privacy: ['readers', 'candidates', 'members', 'rights'],
  reportAnError: ['what', 'how', 'then'],
} as const;

export type StandingName = keyof typeof SECTIONS;
export const STANDING_NAMES = Object.keys(SECTIONS) as StandingName[];

export function standingPage(data: SiteData, name: StandingName, words: Words): StandingPage {
  const key = `site.${name}`;
  const title = words.t(`${key}.title`);
  return {
    template: 'public/standing/show',
    title,
    description: words.t(`${key}.lead`, { site: data.siteName }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(words.lang) },
      { label: title, href: null },
    ],
    section: name === 'how' ? 'method' : name,
    lead: words.t(`${key}.lead`, { site: data.siteName }),
    sections: SECTIONS[name].map((section, index) => ({
      id: section,
      number: index + 1,
      title: words.t(`${key}.${section}.title`),
      text: words.t(textKey(name, section, data), { site: data.siteName, contact: data.contact ?? '' }),
    })),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** How to reach the secretariat depends on whether it has given an address. */
function textKey(name: StandingName, section: string, { contact }: SiteData): string {
  const isWithout = name === 'reportAnError' && section === 'how' && contact === null;
  return `site.${name}.${section}.${isWithout ? 'textWithout' : 'text'}`;
}
