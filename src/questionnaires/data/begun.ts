import { EntityManager, In } from 'typeorm';
import type { Respondent } from '../domain';
import { Questionnaire } from './questionnaire.entity';
import { AnswerDraft, AnswerFile, Response } from './response.entity';
import { Submission } from './submission.entity';

/** Whether anything is on file that this one answered, drafted or submitted, by whichever hand. */
export async function hasBegun(db: EntityManager, candidacyId: string, respondent: Respondent): Promise<boolean> {
  const responses = await db.findBy(Response, { candidacy_id: candidacyId });
  const asked = await db.findBy(Questionnaire, {
    id: In(responses.map((response) => response.questionnaire_id)),
    respondent,
  });
  const own = responses.filter((response) => asked.some(({ id }) => id === response.questionnaire_id));
  const where = { response_id: In(own.map(({ id }) => id)) };
  if (await db.existsBy(AnswerDraft, where)) return true;
  return (await db.existsBy(Submission, where)) || db.existsBy(AnswerFile, where);
}
