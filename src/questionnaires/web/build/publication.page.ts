import { Words } from '../../../common/text';
import { buttons, ButtonsView, errorSummary, formTag, FormTag } from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { type ContentProblem, inForce } from '../../domain';
import { AreaPair, areaPair, pairLabels } from './both-languages';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';
import { LocatedProblem, located } from './problems.page';

export interface PublicationPage extends View {
  lede: string;
  /** What keeps the draft from being published; with any, there is no form. */
  problems: LocatedProblem[];
  points: string[];
  changes: Link | null;
  form: FormTag | null;
  note: { pair: AreaPair; hint: string } | null;
  actions: ButtonsView | null;
  back: Link;
}

/** Names every problem; without any, says what publishing means, and for a later version asks for the note. */
export function publicationPage(
  words: Words,
  ground: Ground,
  { problems, bound }: { problems: readonly ContentProblem[]; bound: FilledForm },
): PublicationPage {
  const { questionnaire, version } = ground;
  const { lang } = words;
  const isPossible = problems.length === 0;
  const before = inForce(questionnaire);
  const params = { number: version.number, count: problems.length };
  const noteTitle = words.t('questions.publish.note');
  const form = formView(bound, words, pairLabels(words, { note: noteTitle }));
  const title = words.t('questions.publish.title', params);
  const back = { label: words.t('common.action.back'), href: buildPaths.build(lang, questionnaire.id) };
  return {
    template: 'secretariat/questionnaires/publication',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t(isPossible ? 'questions.publish.lede' : 'questions.publish.notPossible', params),
    problems: located(words, ground, problems),
    points: isPossible ? pointsOf(words, before !== null) : [],
    changes: before && changesLink(words, ground, before.number),
    form: isPossible
      ? formTag({ action: buildPaths.publication(lang, questionnaire.id), rev: Number(bound.raw.rev ?? version.rev) })
      : null,
    note: before ? { pair: areaPair(form, 'note', 5), hint: words.t('questions.publish.noteHint') } : null,
    actions: isPossible
      ? buttons(
          { label: words.t('questions.publish.submit') },
          { links: [{ ...back, label: words.t('common.action.cancel') }] },
        )
      : null,
    back,
  };
}

const changesLink = (words: Words, { questionnaire, version }: Ground, number: number): Link => ({
  label: words.t('questions.build.changes', { number }),
  href: buildPaths.changes(words.lang, questionnaire.id, version.number),
});

function pointsOf(words: Words, isLater: boolean): string[] {
  const keys = isLater ? ['frozen', 'answers', 'told'] : ['frozen', 'sent', 'later'];
  return keys.map((key) => words.t(`questions.publish.point.${key}`));
}
