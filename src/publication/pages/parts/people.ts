import { Words } from '../../../common/text/words';
import { PublicCandidate } from '../../domain/site-data';

/** By family name, as the language sorts; the order is not a ranking. */
export function inOrder(candidates: readonly PublicCandidate[], words: Words): PublicCandidate[] {
  const { compare } = new Intl.Collator(words.lang);
  return [...candidates].sort((a, b) => compare(a.sortName, b.sortName) || compare(a.slug, b.slug));
}

/** 'Sierra Leone, List A' */
export function origin({ nominatingState, list }: PublicCandidate, words: Words): string {
  const state = nominatingState ? words.country(nominatingState) : words.t('site.candidate.stateUnknown');
  return list ? words.t('site.candidate.stateAndList', { state, list: words.t(`elections.list.${list}`) }) : state;
}
