import type { Words } from '../../common/text/words';
import { inLanguage } from '../../common/text/localized-text';
import type { FrameworkContent } from './framework-content';
import type { Problem } from './problem';

/** Where on the editor's pages a problem is put right. */
export type ProblemPage = { kind: 'criterion'; code: string } | { kind: 'settings' | 'ratings' | 'version' };

export interface LocatedProblem {
  readonly place: string;
  readonly text: string;
  readonly page: ProblemPage;
}

/** A problem with its place in words: 'Criterion JDG-LIST, question', 'Rating category “Qualified”'. */
export function locate(problem: Problem, content: FrameworkContent, words: Words): LocatedProblem {
  const text = words.t(`criteria.problem.${problem.code}`, sayable(problem.params, words));
  const [area = '', index, ...rest] = problem.at.split('.');
  if (area === 'criteria' && index !== undefined) {
    const criterion = content.criteria[Number(index)];
    const part = rest[0] === 'scale' ? stepOf(rest, words) : partOf(rest, words);
    return {
      place: words.t('criteria.place.criterion', { code: criterion?.code ?? index, part }),
      text,
      page: { kind: 'criterion', code: criterion?.code ?? '' },
    };
  }
  if (area === 'ratingCategories' || area === 'outcomes')
    return { place: ratingPlace(area, index, content, words), text, page: { kind: 'ratings' } };
  const page: ProblemPage = area === 'criteria' ? { kind: 'version' } : { kind: 'settings' };
  return { place: words.t(`criteria.place.${area === 'criteria' ? 'criteria' : area}`), text, page };
}

/** A language or a number of basis points is told in words. */
function sayable(params: Problem['params'], words: Words): Record<string, string | number> {
  const said: Record<string, string | number> = { ...params };
  if (typeof params.language === 'string') said.language = words.t(`common.language.${params.language}`);
  if (typeof params.sum === 'number') said.sum = percent(words, params.sum);
  return said;
}

/** 2500 basis points as '25', 1250 as '12.5' or, in French, '12,5'. */
export function percent(words: Words, basisPoints: number): string {
  return words.number(basisPoints / 100);
}

function partOf(rest: readonly string[], words: Words): string {
  return rest[0] ? words.t(`criteria.part.${rest[0]}`) : '';
}

function stepOf(rest: readonly string[], words: Words): string {
  const step = rest[1];
  return step === undefined
    ? words.t('criteria.part.scale')
    : words.t('criteria.part.step', { step: Number(step) + 1, part: partOf(rest.slice(2), words) });
}

function ratingPlace(
  area: 'ratingCategories' | 'outcomes',
  index: string | undefined,
  content: FrameworkContent,
  words: Words,
): string {
  const item = index === undefined ? undefined : content[area][Number(index)];
  if (!item) return words.t(`criteria.place.${area}`);
  return words.t('criteria.place.rating', { name: inLanguage(item.name, words.lang).text || item.code });
}
