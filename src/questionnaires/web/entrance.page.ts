import { Words } from '../../common/text/words';
import { linkPaths } from '../../common/web/link.paths';
import { postButton, PostButtonView } from '../../common/web/components/buttons';
import { View } from '../../common/web/rendering/view';

export interface EntrancePage extends View {
  lead: string;
  open: PostButtonView;
  privacy: string;
}

/** The same for every link, whether it opens something or not: mail scanners follow links, and learn nothing here. */
export function entrancePage(words: Words, token: string): EntrancePage {
  return {
    template: 'questionnaire/entrance/show',
    title: words.t('questionnaires.entrance.title'),
    breadcrumbs: [],
    lead: words.t('questionnaires.entrance.lead'),
    open: postButton({
      action: linkPaths.entrance(words.lang, token),
      label: words.t('questionnaires.entrance.open'),
      quiet: false,
      small: false,
    }),
    privacy: words.t('questionnaires.entrance.privacy'),
  };
}
