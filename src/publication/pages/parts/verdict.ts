import { inLanguage, Passage } from '../../../common/text/localized-text';
import { capitalised, numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';
import { GlyphView, ratingGlyph } from '../../../common/web/components/rating-badge';
import { PublicAssessment, PublicCategory, PublicFramework, PublicProfile, PublicVote } from '../../domain/site-data';
import { counted } from './numbers';
import { barsOf } from './ratings';

export interface VerdictView {
  glyph: GlyphView;
  rating: string;
  meaning: Passage | null;
  lines: { text: string; href: string | null }[];
}

/** The box beside the name: the rating never without its meaning, the vote and the way to the reply. */
export function verdict(profile: PublicProfile, framework: PublicFramework | null, words: Words): VerdictView | null {
  const { assessment, candidate, expectedOn } = profile;
  if (assessment) return assessed(assessment, framework?.categories ?? [], words);
  if (candidate.status === 'not_assessed' || candidate.status === 'withdrawn') return null;
  const expected = expectedOn ? words.t('site.verdict.expected', { date: words.date(expectedOn) }) : null;
  return {
    glyph: ratingGlyph(null),
    rating: words.t(`site.status.${candidate.status}`),
    meaning: { text: words.t('site.verdict.noneYet'), lang: words.lang, isOriginal: true },
    lines: expected ? [{ text: expected, href: null }] : [],
  };
}

function assessed(assessment: PublicAssessment, categories: readonly PublicCategory[], words: Words): VerdictView {
  const category = categories.find(({ code }) => code === assessment.grade) ?? null;
  const { vote, counted: count, panelSize, steppedAside, reply, opinions } = assessment;
  const line = (text: string, href: string | null = null) => ({ text, href });
  const sentence = (part: string, number: number): string =>
    capitalised(words, words.t(`site.verdict.${part}`, counted(number, words)));
  return {
    glyph: ratingGlyph(category && barsOf(category)),
    rating: category ? inLanguage(category.name, words.lang).text : assessment.grade,
    meaning: category && inLanguage(category.meaning, words.lang),
    lines: [
      ...(vote ? voteLines(vote, assessment.grade, words).map((text) => line(text)) : []),
      line(words.t('site.verdict.counted', { count, of: panelSize })),
      ...(steppedAside.length > 0 ? [line(sentence('steppedAside', steppedAside.length))] : []),
      line(words.t(`site.verdict.reply.${reply.choice}`), '#reply'),
      ...(opinions.length > 0 ? [line(sentence('opinions', opinions.length), '#opinions')] : []),
      line(words.t('site.verdict.how'), '#method'),
      line(words.t('site.verdict.meanings'), '#ratings'),
    ],
  };
}

/** 'Adopted by seven of eight members' and 'Seven agreed and one disagreed: a substantial majority' */
export function voteLines({ agree, disagree, abstain, notation }: PublicVote, grade: string, words: Words): string[] {
  const all = agree + disagree + abstain;
  const part = (key: string, count: number): string[] =>
    count > 0 ? [words.t(`site.vote.${key}`, counted(count, words))] : [];
  const parts = [...part('agreed', agree), ...part('disagreed', disagree), ...part('abstained', abstain)];
  const key = grade === 'no_agreed_rating' ? 'notAdopted' : 'adopted';
  return [
    words.t(`site.vote.${key}`, { agree: numberInWords(words, agree), all: numberInWords(words, all), count: all }),
    capitalised(
      words,
      words.t('site.vote.numbers', { parts: words.list(parts), notation: words.t(`site.vote.notation.${notation}`) }),
    ),
  ];
}
