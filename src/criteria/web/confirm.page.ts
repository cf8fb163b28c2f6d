import { inLanguage, Words } from '../../common/text';
import { buttons, ButtonsView, formTag, FormTag } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { Criterion, locate, Problem } from '../domain';
import { criteriaPaths } from './criteria.paths';
import { versionCrumbs } from './version-show.page';

export interface ConfirmPage extends View {
  lede: string;
  points: string[];
  form: FormTag | null;
  actions: ButtonsView | null;
  back: { label: string; href: string };
}

interface Choice {
  key: 'removal' | 'publication' | 'discard';
  action: string;
  params: Record<string, string | number>;
  points: string[];
  isPossible: boolean;
}

/** Asks once more before a criterion goes, a version is frozen or a draft is thrown away. */
function confirmPage(words: Words, version: FrameworkVersionRead, choice: Choice): ConfirmPage {
  const { key, action, params, points, isPossible } = choice;
  const title = words.t(`criteria.${key}.title`, params);
  const back = { label: words.t('common.action.back'), href: criteriaPaths.version(words.lang, version.id) };
  return {
    template: 'secretariat/criteria/confirm',
    title,
    breadcrumbs: versionCrumbs(words, version, title),
    section: 'criteria',
    lede: words.t(isPossible ? `criteria.${key}.lede` : `criteria.${key}.notPossible`, params),
    points,
    form: isPossible ? formTag({ action, rev: version.rev }) : null,
    actions: isPossible
      ? buttons(
          { label: words.t(`criteria.${key}.submit`) },
          { links: [{ ...back, label: words.t('common.action.cancel') }] },
        )
      : null,
    back,
  };
}

export function removalPage(words: Words, version: FrameworkVersionRead, criterion: Criterion): ConfirmPage {
  const name = inLanguage(criterion.title, words.lang).text || criterion.code;
  const action = criteriaPaths.removal(words.lang, version.id, version.criterionIds[criterion.code] ?? '');
  return confirmPage(words, version, { key: 'removal', action, params: { name }, points: [], isPossible: true });
}

export function discardPage(words: Words, version: FrameworkVersionRead): ConfirmPage {
  const action = criteriaPaths.discard(words.lang, version.id);
  return confirmPage(words, version, {
    key: 'discard',
    action,
    params: { number: version.number },
    points: [],
    isPossible: true,
  });
}

/** Names every problem; without any, says what publishing means. */
export function publicationPage(
  words: Words,
  version: FrameworkVersionRead,
  problems: readonly Problem[],
): ConfirmPage {
  const located = problems.map((problem) => locate(problem, version.content, words));
  const points = located.map(({ place, text }) => words.t('criteria.publication.problem', { place, text }));
  const consequences = ['frozen', 'retired', 'cycles'].map((key) => words.t(`criteria.publication.consequence.${key}`));
  return confirmPage(words, version, {
    key: 'publication',
    action: criteriaPaths.publication(words.lang, version.id),
    params: { number: version.number, count: problems.length },
    points: problems.length > 0 ? points : consequences,
    isPossible: problems.length === 0,
  });
}
