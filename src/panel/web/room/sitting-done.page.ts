import { Words } from '../../../common/text/words';
import { progress, ProgressView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { SittingStanding } from '../../sitting-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface SittingDonePage extends View {
  lead: string;
  progress: ProgressView;
  left: Link[];
  back: Link;
}

/** The end of a sitting: all are declared on, or these were left for later. */
export function sittingDonePage(words: Words, { done, open }: SittingStanding): SittingDonePage {
  const { lang } = words;
  return {
    template: 'panel/declarations/sitting',
    title: words.t(open.length === 0 ? 'panel.sitting.doneTitle' : 'panel.sitting.leftTitle'),
    breadcrumbs: roomCrumbs(
      words,
      { label: words.t('panel.declarations.title'), href: panelRoomPaths.declarations(lang) },
      words.t('panel.sitting.crumb'),
    ),
    section: 'declarations',
    lead: words.t(open.length === 0 ? 'panel.sitting.doneLead' : 'panel.sitting.leftLead', { count: open.length }),
    progress: progress(words, done.length, done.length + open.length),
    left: open.map(({ candidacy, review }) => ({
      label: words.t('panel.declare.title', { name: candidacy.name }),
      href: panelRoomPaths.declare(lang, review.id),
    })),
    back: { label: words.t('panel.declaration.back'), href: panelRoomPaths.home(lang) },
  };
}
