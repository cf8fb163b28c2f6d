import { Words } from '../text/words';
import { accountPaths } from './account.paths';
import { linkPaths } from './link.paths';
import { Link } from './rendering/page-context';
import { View } from './rendering/view';

export interface ProblemPage extends View {
  sentences: string[];
  links: Link[];
  /** What the person had typed, to be copied from here. */
  texts: { label: string; value: string; id: string }[];
  textsTitle: string | null;
}

export interface ConflictPage extends View {
  lead: string;
  pairs: {
    id: string;
    label: string;
    mine: string;
    theirs: string;
    mineLabel: string;
    theirsLabel: string;
    hasTheirs: boolean;
  }[];
  links: Link[];
}

type Typed = { field: string; mine: string; theirs: string };

/** Always the same, whether the thing never existed or may not be known of (S17). */
export function notFoundPage(words: Words): ProblemPage {
  const { lang } = words;
  const links = [
    { label: words.t('problem.link.home'), href: `/${lang}` },
    { label: words.t('problem.link.elections'), href: `/${lang}/elections` },
  ];
  return problem(words, words.t('problem.notFound.title'), [words.t('problem.notFound.text')], links);
}

/** `reasons` are codes of the policy; each is told in its own sentence. */
export function deniedPage(words: Words, reasons: string[]): ProblemPage {
  const sentences = [...new Set(reasons)].map((reason) => words.t(`problem.denied.${reason}`));
  if (reasons.includes('csrf')) return staleFormPage(words, sentences);
  return problem(words, words.t('problem.denied.title'), sentences, backLinks(words));
}

/** A form was sent after the personal link, or the time on its page, had ended. */
export function linkEndedPage(words: Words): ProblemPage {
  const links = [{ label: words.t('problem.linkEnded.ask'), href: linkPaths.expired(words.lang) }];
  return problem(words, words.t('problem.linkEnded.title'), [words.t('problem.linkEnded.text')], links);
}

/** A form whose session is gone, most often because its page was open for too long. */
function staleFormPage(words: Words, sentences: string[]): ProblemPage {
  const signIn = { label: words.t('common.action.signIn'), href: accountPaths.signIn(words.lang) };
  return problem(words, words.t('problem.staleForm.title'), sentences, [signIn, ...backLinks(words)]);
}

/** An act that the rules forbid now; `params.phase` is told by its name. */
export function refusedPage(words: Words, code: string, params: Record<string, string | number>): ProblemPage {
  const named = params.phase === undefined ? params : { ...params, phase: words.t(`problem.phase.${params.phase}`) };
  return problem(words, words.t('problem.refused.title'), [words.t(`problem.rule.${code}`, named)], backLinks(words));
}

/** Someone else saved first: both texts side by side, one's own to be copied. */
export function conflictPage(words: Words, texts: Typed[]): ConflictPage {
  return {
    template: 'problem/conflict',
    title: words.t('problem.conflict.title'),
    breadcrumbs: [],
    lead: words.t('problem.conflict.lead'),
    links: backLinks(words),
    pairs: texts.map((text, index) => ({
      id: `text-${index}`,
      label: text.field,
      mine: text.mine,
      theirs: text.theirs,
      mineLabel: words.t('problem.conflict.mine'),
      theirsLabel: words.t('problem.conflict.theirs'),
      hasTheirs: text.theirs !== '',
    })),
  };
}

/** Our fault; the reference leads to the log line. */
export function failurePage(words: Words, reference: string, texts: Typed[]): ProblemPage {
  const page = problem(
    words,
    words.t('problem.failure.title'),
    [words.t('problem.failure.text'), words.t('problem.failure.reference', { reference })],
    backLinks(words),
  );
  return withTexts(page, words, texts);
}

/** The same page with what the person had written, to be copied from there. */
export function withTexts(page: ProblemPage, words: Words, texts: Typed[]): ProblemPage {
  if (texts.length === 0) return page;
  const title = words.t('problem.failure.yourText');
  const label = (index: number) =>
    texts.length === 1 ? title : words.t('problem.failure.textNumber', { number: index + 1 });
  const shown = texts.map((text, index) => ({ id: `text-${index}`, label: label(index), value: text.mine }));
  return { ...page, texts: shown, textsTitle: title };
}

function problem(words: Words, title: string, sentences: string[], links: Link[]): ProblemPage {
  return { template: 'problem/show', title, breadcrumbs: [], sentences, links, texts: [], textsTitle: null };
}

function backLinks(words: Words): Link[] {
  return [{ label: words.t('problem.link.home'), href: `/${words.lang}` }];
}
