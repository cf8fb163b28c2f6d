import { inLanguage, Passage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { tag, TagView } from '../../common/web/components/tag';
import { Link, View } from '../../common/web/rendering';
import { PublicElection, PublicQuestion, PublicQuestionnaire, SiteData } from '../domain/site-data';
import { publicPaths } from './public.paths';

export interface QuestionView {
  id: string;
  number: number;
  prompt: Passage;
  audience: TagView;
  guidance: Passage | null;
  facts: string;
  /** What can be chosen, or what each entry says. */
  parts: Passage[];
  followUp: Passage | null;
  criteria: Link[];
  /** Where every candidate's answer stands; null for what States are asked. */
  answers: Link | null;
}

export interface QuestionsPage extends View {
  lead: string;
  questionnaires: {
    id: string;
    title: string;
    lead: Passage;
    version: string;
    sections: { title: Passage; guidance: Passage | null; questions: QuestionView[] }[];
    hash: string;
  }[];
  stamp: string;
}

/** What an election asks its candidates and the States that nominate them, as it was published. */
export function questionsPage(
  data: SiteData,
  election: PublicElection,
  asked: readonly PublicQuestionnaire[],
  words: Words,
): QuestionsPage {
  const { lang } = words;
  const title = inLanguage(election.title, lang).text;
  return {
    template: 'public/questions/show',
    title: words.t('site.questions.title', { election: title }),
    description: words.t('site.questions.description', { election: title }),
    breadcrumbs: [
      { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
      { label: title, href: publicPaths.election(lang, election.slug) },
      { label: words.t('site.questions.crumb'), href: null },
    ],
    section: 'elections',
    lead: words.t('site.questions.lead'),
    questionnaires: asked.map((one) => ({
      id: one.respondent,
      title: words.t(`site.questions.to.${one.respondent}`),
      lead: inLanguage(one.lead, lang),
      version: versionOf(one, words),
      sections: one.sections.map((section) => ({
        title: inLanguage(section.title, lang),
        guidance: section.guidance && inLanguage(section.guidance, lang),
        questions: section.questions.map((question) => questionView(data, election, one, question, words)),
      })),
      hash: words.t('site.criteria.hash', { hash: one.contentHash }),
    })),
    stamp: words.t('site.stamp.page', { date: words.date(data.asOf) }),
  };
}

function versionOf({ number, publishedAt, sections }: PublicQuestionnaire, words: Words): string {
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  return words.t('site.questions.version', { number, date: words.date(publishedAt), count });
}

function questionView(
  data: SiteData,
  election: PublicElection,
  { respondent }: PublicQuestionnaire,
  question: PublicQuestion,
  words: Words,
): QuestionView {
  const { number, visibility, guidance, followUp } = question;
  const tone = visibility === 'panel' ? 'line' : 'plain';
  return {
    id: `${respondent}-${number}`,
    number,
    prompt: inLanguage(question.prompt, words.lang),
    audience: tag(words.t(`site.questions.audience.${visibility}`), tone),
    guidance: guidance && inLanguage(guidance, words.lang),
    facts: factsOf(question, words),
    parts: [...question.options, ...question.columns].map((label) => inLanguage(label, words.lang)),
    followUp: followUp && inLanguage(followUp, words.lang),
    criteria: criteriaLinks(data, election, question, words),
    answers:
      respondent === 'candidate' && visibility !== 'panel'
        ? { label: words.t('site.questions.answers'), href: publicPaths.question(words.lang, election.slug, number) }
        : null,
  };
}

/** 'Long text, at most 400 words. Asked only after certain answers to question 27.' */
function factsOf({ kind, wordLimit, dependsOn, required }: PublicQuestion, words: Words): string {
  return [
    `${words.t(`questions.kind.${kind}`)}.`,
    ...(wordLimit === null ? [] : [words.t('questions.facts.words', { count: wordLimit })]),
    ...(required ? [] : [words.t('questions.facts.optional')]),
    ...(dependsOn === null ? [] : [words.t('site.questions.depends', { number: dependsOn })]),
  ].join(' ');
}

/** The criteria on which an answer bears, where they stand on the election's own page of criteria. */
function criteriaLinks(data: SiteData, election: PublicElection, { criteria }: PublicQuestion, words: Words): Link[] {
  const framework = data.frameworks.find(({ id }) => id === election.frameworkId);
  return (framework?.criteria ?? []).flatMap(({ code, title }, index) =>
    criteria.includes(code)
      ? [
          {
            label: inLanguage(title, words.lang).text,
            href: `${publicPaths.electionCriteria(words.lang, election.slug)}#criterion-${index + 1}`,
          },
        ]
      : [],
  );
}
