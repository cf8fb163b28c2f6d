import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { CONFLICT_QUESTIONS } from '../../domain/conflict';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface RoomHelpPage extends View {
  lead: string;
  sections: { id: string; title: string; paragraphs: string[]; items: string[] }[];
  links: Link[];
}

const SECTIONS: readonly { id: string; paragraphs: number }[] = [
  { id: 'steps', paragraphs: 4 },
  { id: 'step-aside', paragraphs: 3 },
  { id: 'blind', paragraphs: 2 },
  { id: 'scores', paragraphs: 3 },
  { id: 'contact', paragraphs: 1 },
];

/** Help for members: the way of a review, when to step aside, what others see. */
export function roomHelpPage(words: Words): RoomHelpPage {
  const sections = SECTIONS.map(({ id, paragraphs }) => ({
    id,
    title: words.t(`panel.help.${id}.title`),
    paragraphs: Array.from({ length: paragraphs }, (_, index) => words.t(`panel.help.${id}.p${index + 1}`)),
    items: id === 'step-aside' ? CONFLICT_QUESTIONS.map((question) => words.t(`panel.help.example.${question}`)) : [],
  }));
  return {
    template: 'panel/help/show',
    title: words.t('panel.help.title'),
    breadcrumbs: roomCrumbs(words, words.t('panel.help.title')),
    section: 'help',
    lead: words.t('panel.help.lead'),
    sections,
    links: sections.map(({ id, title }) => ({ label: title, href: `${panelRoomPaths.help(words.lang)}#${id}` })),
  };
}
