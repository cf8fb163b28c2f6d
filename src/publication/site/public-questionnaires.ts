import {
  hasSetting,
  inForce,
  numberOf,
  type Question,
  type QuestionnaireContent,
  type QuestionnaireRead,
  respondents,
} from '../../questionnaires';
import { PublicQuestion, PublicQuestionnaire } from '../domain/site-data';

/** The questions in force of one election: candidates first, then States. A draft is not looked at. */
export function publicQuestionnaires(
  electionSlug: string,
  questionnaires: readonly QuestionnaireRead[],
): PublicQuestionnaire[] {
  const inOrder = respondents.flatMap((one) => questionnaires.filter(({ respondent }) => respondent === one));
  return inOrder.flatMap((questionnaire): PublicQuestionnaire[] => {
    const version = inForce(questionnaire);
    if (!version) return [];
    const { content, number, publishedAt, contentHash } = version;
    return [
      {
        electionSlug,
        respondent: questionnaire.respondent,
        number,
        publishedAt: publishedAt ?? '',
        contentHash: contentHash ?? '',
        title: content.title,
        lead: content.lead,
        sections: content.sections.map(({ title, guidance, questions }) => ({
          title,
          guidance,
          questions: questions.map((question) => publicQuestion(content, question)),
        })),
      },
    ];
  });
}

function publicQuestion(content: QuestionnaireContent, question: Question): PublicQuestion {
  const { code, kind, prompt, guidance, followUp, options, columns, required, visibility, showIf, criteria } = question;
  return {
    code,
    number: numberOf(content, code),
    kind,
    prompt,
    guidance,
    followUp: followUp?.prompt ?? null,
    options: options.map(({ label }) => label),
    columns: columns.map(({ label }) => label),
    required,
    visibility,
    wordLimit: hasSetting(kind, 'wordLimit') ? question.wordLimit : null,
    dependsOn: showIf ? numberOf(content, showIf.question) : null,
    criteria: [...criteria],
  };
}
