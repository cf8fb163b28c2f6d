import { inLanguage, LocalizedText } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { readText } from '../../../questionnaires';
import { PublicAnswers, PublicAssessment, PublicFramework, PublicProfile } from '../../domain/site-data';
import { answerEntry } from './answer-entries';

/** A profile as named texts, so that two versions can be compared text by text. */
export function profilePassages(
  profile: PublicProfile,
  framework: PublicFramework | null,
  words: Words,
): Map<string, string> {
  const passages = new Map<string, string>();
  const add = (name: string, text: LocalizedText | string | null): void => {
    const value = typeof text === 'string' ? text : text && inLanguage(text, words.lang).text;
    if (value) passages.set(passages.has(name) ? `${name} (${passages.size})` : name, value);
  };
  for (const { kind, value, source } of profile.facts) {
    const term = words.t(`elections.fact.kind.${kind}`);
    add(term, value);
    add(words.t('site.diff.sourceOf', { term }), source);
  }
  addAssessment(profile, framework, words, add);
  addAnswers(profile, words, add);
  profile.documents.forEach(({ title }) => add(words.t('site.diff.document'), title));
  return passages;
}

function addAnswers({ answers, stateAnswers, candidate }: PublicProfile, words: Words, add: Add): void {
  addEach(answers, words, add);
  const state = words.country(candidate.nominatingState ?? '');
  addEach(stateAnswers, words, (name, text) => add(words.t('site.stateAnswers.passage', { state, name }), text));
}

function addEach(answers: PublicAnswers | null, words: Words, add: Add): void {
  for (const given of answers?.answers ?? []) {
    const { answer, instead, translation } = answerEntry(given, words);
    const prompt = inLanguage(given.question.prompt, words.lang).text;
    const name = words.t('questions.answer.label', { number: given.number, prompt });
    add(name, answer ? readText(answer) : instead);
    if (translation) add(words.t('site.diff.translationOf', { name }), readText(translation.answer));
  }
}

type Add = (name: string, text: LocalizedText | string | null) => void;

function addAssessment({ assessment }: PublicProfile, framework: PublicFramework | null, words: Words, add: Add): void {
  if (!assessment) return;
  const category = framework?.categories.find(({ code }) => code === assessment.grade);
  add(words.t('site.verdict.title'), category?.name ?? assessment.grade);
  addMembers(assessment, words, add);
  add(words.t('site.method.reasons'), assessment.reasons);
  add(words.t('site.diff.difference'), assessment.differenceReason);
  for (const { code, statement } of assessment.criteria) {
    const criterion = framework?.criteria.find((one) => one.code === code);
    add(criterion ? inLanguage(criterion.title, words.lang).text : code, statement);
  }
  add(words.t('site.profile.section.reply'), assessment.reply.text);
  add(words.t('site.reply.response'), assessment.reply.panelResponse);
  for (const { member, text } of assessment.opinions) add(words.t('site.opinion.by', { name: member }), text);
}

/** A recusal after publication changes who counts, and with that the numbers that are shown. */
function addMembers({ counted, panelSize, steppedAside }: PublicAssessment, words: Words, add: Add): void {
  add(words.t('site.diff.counted'), words.t('site.part.counted', { count: counted, of: panelSize }));
  add(words.t('site.diff.steppedAside'), words.list(steppedAside.map(({ name }) => name)));
}
