import { inLanguage, Passage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, PublicProfile, PublicQuestion, PublicQuestionnaire, SiteData } from '../domain/site-data';
import { AnswerEntry, answerEntry } from './parts/answer-entries';
import { noReply } from './parts/answers-section';
import { publicPaths } from './public.paths';

export interface QuestionPage extends View {
  guidance: Passage | null;
  order: string;
  candidates: (AnswerEntry & { id: string; name: Link })[];
  empty: string | null;
  others: Link[];
  stamp: string;
}

/** One question, and what every candidate answered, in alphabetical order. */
export function questionPage(
  data: SiteData,
  election: PublicElection,
  asked: PublicQuestionnaire,
  question: PublicQuestion,
  words: Words,
): QuestionPage {
  const { lang } = words;
  const electionTitle = inLanguage(election.title, lang).text;
  const prompt = inLanguage(question.prompt, lang).text;
  const profiles = inOrder(data, election);
  return {
    template: 'public/questions/answers',
    title: words.t('site.question.title', { number: question.number, prompt }),
    description: words.t('site.question.description', { number: question.number, election: electionTitle }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: electionTitle, href: publicPaths.election(lang, election.slug) },
      { label: words.t('site.questions.crumb'), href: publicPaths.electionQuestions(lang, election.slug) },
      { label: words.t('site.question.crumb', { number: question.number }), href: null },
    ],
    section: 'elections',
    guidance: question.guidance && inLanguage(question.guidance, lang),
    order: words.t(election.isExample ? 'site.election.orderExample' : 'site.election.order'),
    candidates: profiles.map((profile) => ({
      id: profile.candidate.slug,
      name: {
        label: profile.candidate.name,
        href: publicPaths.candidate(lang, election.slug, profile.candidate.slug),
      },
      ...entryOf(profile, question, words),
    })),
    empty: profiles.some(({ answers }) => answers !== null) ? null : words.t('site.question.empty'),
    others: neighbours(election, asked, question, words),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

/** Every question that has a page: whose answers can be published. */
export const openQuestions = ({ sections }: PublicQuestionnaire): PublicQuestion[] =>
  sections.flatMap(({ questions }) => questions).filter(({ visibility }) => visibility !== 'panel');

function inOrder({ profiles }: SiteData, { slug }: PublicElection): PublicProfile[] {
  return profiles
    .filter(({ electionSlug }) => electionSlug === slug)
    .sort((a, b) => a.candidate.sortName.localeCompare(b.candidate.sortName, 'en'));
}

/** The question is found by its code: its number may have been another one when the candidate answered. */
function entryOf({ answers, candidate }: PublicProfile, { code }: PublicQuestion, words: Words): AnswerEntry {
  const say = (instead: string): AnswerEntry => ({
    answer: null,
    instead,
    language: null,
    files: null,
    translation: null,
  });
  if (candidate.status === 'withdrawn') return say(words.t('site.question.withdrawn'));
  if (!answers) return say(words.t('site.question.later'));
  if (answers.submittedOn === null) return say(noReply(answers, words));
  const given = answers.answers.find(({ question }) => question.code === code);
  return given ? answerEntry(given, words) : say(words.t('site.question.notAsked'));
}

function neighbours(
  { slug }: PublicElection,
  asked: PublicQuestionnaire,
  { number }: PublicQuestion,
  words: Words,
): Link[] {
  const all = openQuestions(asked);
  const at = all.findIndex((one) => one.number === number);
  return [all[at - 1], all[at + 1]].flatMap((one) =>
    one
      ? [
          {
            label: words.t(one.number < number ? 'site.question.before' : 'site.question.after', {
              number: one.number,
              prompt: inLanguage(one.prompt, words.lang).text,
            }),
            href: publicPaths.question(words.lang, slug, one.number),
          },
        ]
      : [],
  );
}
