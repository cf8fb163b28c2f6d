import type { PostCode } from '../../elections';
import type { Question, QuestionnaireContent, Respondent } from '../domain';
import aspBureauMember from './asp_bureau_member.json';
import aspPresident from './asp_president.json';
import aspVicePresident from './asp_vice_president.json';
import deputyProsecutor from './deputy_prosecutor.json';
import judge from './judge.json';
import nominatingState from './nominating_state.json';
import prosecutor from './prosecutor.json';

/** A first questionnaire from which staff make the one of an election. */
export interface QuestionnaireTemplate {
  readonly post: PostCode;
  readonly respondent: Respondent;
  readonly content: QuestionnaireContent;
}

/** What the questions to a State bear on, by the codes of the criteria of each post. A Bureau seat is held by the State itself. */
const stateCriteria = {
  judge: { formal: 'JDG-ELIG', competence: 'JDG-LIST', character: 'JDG-CHAR', independence: 'JDG-IND' },
  prosecutor: { formal: 'PRO-ELIG', competence: 'PRO-EXP', character: 'PRO-CHAR', independence: 'PRO-IND' },
  deputy_prosecutor: { formal: 'DEP-ELIG', competence: 'DEP-EXP', character: 'DEP-CHAR', independence: 'DEP-IND' },
  asp_president: { formal: 'PRS-AVAIL', competence: 'PRS-LEAD', character: 'PRS-CHAR', independence: 'PRS-IMP' },
  asp_vice_president: {
    formal: 'VPR-AVAIL',
    competence: 'VPR-COORD',
    character: 'VPR-CHAR',
    independence: 'VPR-INTEG',
  },
} as const;
type PostWithNomination = keyof typeof stateCriteria;

// The files are read as they are: the compiler sees text where a question has a kind, and the spec beside this file proves each.
const forCandidates = {
  judge,
  prosecutor,
  deputy_prosecutor: deputyProsecutor,
  asp_president: aspPresident,
  asp_vice_president: aspVicePresident,
  asp_bureau_member: aspBureauMember,
} as unknown as Readonly<Record<PostCode, QuestionnaireContent>>;

export const defaultQuestionnaires: readonly QuestionnaireTemplate[] = [
  ...(Object.keys(forCandidates) as PostCode[]).map((post): QuestionnaireTemplate => ({
    post,
    respondent: 'candidate',
    content: forCandidates[post],
  })),
  ...(Object.keys(stateCriteria) as PostWithNomination[]).map((post): QuestionnaireTemplate => ({
    post,
    respondent: 'state',
    content: stateForm(post),
  })),
];

export function templateFor(post: PostCode, respondent: Respondent): QuestionnaireTemplate | null {
  return defaultQuestionnaires.find((one) => one.post === post && one.respondent === respondent) ?? null;
}

function stateForm(post: PostWithNomination): QuestionnaireContent {
  const codes: Readonly<Record<string, string>> = stateCriteria[post];
  const content = nominatingState as unknown as QuestionnaireContent;
  const coded = (question: Question): Question => ({
    ...question,
    criteria: question.criteria.map((concern) => codes[concern] ?? concern),
  });
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, questions: section.questions.map(coded) })),
  };
}
