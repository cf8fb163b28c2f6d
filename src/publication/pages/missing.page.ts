import { Words } from '../../common/text/words';
import { Link, View } from '../../common/web/rendering';
import { publicPaths } from './public.paths';

export interface MissingPage extends View {
  text: string;
  links: Link[];
}

/** Not found, with the ways on. */
export function missingView(words: Words): MissingPage {
  const { lang } = words;
  return {
    template: 'public/standing/missing',
    title: words.t('problem.notFound.title'),
    breadcrumbs: [],
    text: words.t('problem.notFound.text'),
    links: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: words.t('common.navigation.elections'), href: publicPaths.elections(lang) },
    ],
  };
}
