import { Words } from '../../common/text/words';
import { Crumb, View } from '../../common/web/rendering/view';

export interface NewCodesPage extends View {
  lead: string;
  codes: string[];
  next: { label: string; href: string };
}

/** The ten recovery codes, shown this once. */
export function newCodesPage(
  words: Words,
  data: { codes: string[]; home: string; breadcrumbs: Crumb[] },
): NewCodesPage {
  return {
    template: 'account/new-codes',
    title: words.t('identity.newCodes.title'),
    breadcrumbs: data.breadcrumbs,
    status: 200,
    lead: words.t('identity.newCodes.lead'),
    codes: data.codes,
    next: { label: words.t('identity.newCodes.next'), href: data.home },
  };
}
