import { Injectable } from '@nestjs/common';
import { CriterionChoice, CriterionChoices } from '../../../candidates';
import { NotFound } from '../../../common/errors';
import { OFFERED_LANGUAGES } from '../../../common/text';
import { ElectionRead, ElectionsQueries } from '../../../elections';
import { QuestionnairesQueries } from '../../build/questionnaires.queries';
import {
  draftOf,
  inForce,
  type Question,
  questionByCode,
  type QuestionnaireRead,
  type QuestionnaireVersionRead,
  type Section,
  type ValidationGround,
} from '../../domain';

/** What the pages on one questionnaire stand on. */
export interface Ground {
  questionnaire: QuestionnaireRead;
  election: ElectionRead;
  /** The draft, or else the version that is asked, or else the last one. */
  version: QuestionnaireVersionRead;
  criteria: readonly CriterionChoice[];
}

@Injectable()
export class Grounds {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly elections: ElectionsQueries,
    private readonly criteria: CriterionChoices,
  ) {}

  /** With a number, that version instead of the draft. Throws NotFound where there is no such thing. */
  async of(id: string, number: string | null = null): Promise<Ground> {
    const questionnaire = await this.questionnaires.byId(id);
    const election = questionnaire && (await this.elections.byId(questionnaire.electionId));
    if (!questionnaire || !election) throw new NotFound();
    const version =
      number === null
        ? (draftOf(questionnaire) ?? inForce(questionnaire) ?? questionnaire.versions.at(-1))
        : questionnaire.versions.find((one) => String(one.number) === number);
    if (!version) throw new NotFound();
    return { questionnaire, election, version, criteria: await this.criteria.of(election.post) };
  }
}

export function validationOf({ criteria }: Ground): ValidationGround {
  return { languages: OFFERED_LANGUAGES, criteria: criteria.map(({ code }) => code) };
}

/** One question of the version, by its code. Throws NotFound where there is none. */
export function questionIn({ version }: Ground, code: string): Question {
  const question = questionByCode(version.content, code);
  if (!question) throw new NotFound();
  return question;
}

export function sectionIn({ version }: Ground, code: string): Section {
  const section = version.content.sections.find((one) => one.code === code);
  if (!section) throw new NotFound();
  return section;
}
