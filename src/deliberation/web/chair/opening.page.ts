import type { Words } from '../../../common/text/words';
import { factsList, FactView, note, NoteView, postButton, PostButtonView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { panelRoomPaths, ReviewStanding } from '../../../panel';
import { deliberationPaths } from '../deliberation.paths';
import { chairCrumbs } from '../parts/crumbs';

export interface OpeningPage extends View {
  lead: string;
  facts: FactView[];
  missing: NoteView | null;
  effects: string[];
  open: PostButtonView | null;
  back: Link;
}

type OpeningData = ReviewStanding & { names: ReadonlyMap<string, string>; mayOpen: boolean };

/** Scoring has closed: the chair opens the deliberation. No score is shown yet, to the chair neither. */
export function openingPage(words: Words, data: OpeningData): OpeningPage {
  const { review, candidacy, able, submitted, quorum } = data;
  const { lang } = words;
  return {
    template: 'panel/deliberation/chair/opening',
    title: words.t('deliberation.opening.title', { name: candidacy.name }),
    breadcrumbs: chairCrumbs(words, review.id, candidacy.name),
    section: 'chair',
    lead: words.t('deliberation.opening.lead'),
    facts: factsList([
      {
        term: words.t('deliberation.opening.submitted'),
        value: words.t('common.progress.of', { done: submitted.length, of: able.length }),
      },
      { term: words.t('deliberation.opening.quorum'), value: words.number(quorum) },
    ]),
    missing: missingNote(words, data),
    effects: ['seen', 'scores', 'back'].map((part) => words.t(`deliberation.opening.effect.${part}`)),
    open: data.mayOpen
      ? postButton({
          action: deliberationPaths.chair(lang, review.id),
          label: words.t('deliberation.opening.open'),
          quiet: false,
          small: false,
        })
      : null,
    back: { label: words.t('common.action.back'), href: panelRoomPaths.chairReview(lang, review.id) },
  };
}

/** Who has not submitted, by name: that is no score. */
function missingNote(words: Words, { review, able, submitted, names }: OpeningData): NoteView | null {
  const waiting = able.filter((id) => !submitted.includes(id)).map((id) => names.get(id) ?? '');
  if (waiting.length === 0) return null;
  const text = words.t('deliberation.opening.missing', { names: words.list(waiting), count: waiting.length });
  const link = {
    label: words.t('deliberation.opening.admit'),
    href: panelRoomPaths.chairReview(words.lang, review.id),
  };
  return note({ text, tone: 'amber', link });
}
