import { Words } from '../../common/text/words';
import { View } from '../../common/web/rendering/view';

export interface MessagePage extends View {
  paragraphs: string[];
  links: { label: string; href: string }[];
}

/** A page that only says something: `key` names its title and paragraphs in `identity.json`. */
export function messagePage(
  words: Words,
  key: string,
  more: { paragraphs?: number; status?: number; links?: MessagePage['links'] } = {},
): MessagePage {
  const count = more.paragraphs ?? 1;
  return {
    template: 'account/message',
    title: words.t(`identity.${key}.title`),
    breadcrumbs: [],
    ...(more.status ? { status: more.status } : {}),
    paragraphs: Array.from({ length: count }, (_, index) => words.t(`identity.${key}.text${index + 1}`)),
    links: more.links ?? [],
  };
}

/** The same for a token that is unknown, used, expired or meant for another address (S1). */
export function linkEndedPage(words: Words): MessagePage {
  return messagePage(words, 'linkEnded', { paragraphs: 2, status: 404 });
}
