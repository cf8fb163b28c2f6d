import { UnitOfWork } from '../../common/persistence';
import { SYSTEM } from '../../policy';
import {
  PersonalLinks,
  QuestionnairesQueries,
  QuestionnairesService,
  respondents,
  templateFor,
} from '../../questionnaires';
import { ELECTION_DAYS } from '../content/timeline';
import type { Entered } from './election';
import { Act, Stage } from './stage';

/** Staff make both questionnaires from the templates and publish them on the day they are sent. */
export function questionnaireActs(entered: Entered): Act[] {
  return [
    { day: ELECTION_DAYS.questionnaireSent, hour: 9, run: (stage) => publishQuestionnaires(stage, entered) },
    { day: ELECTION_DAYS.questionnaireSent, hour: 10, run: (stage) => sendLinks(stage, entered) },
  ];
}

async function publishQuestionnaires(stage: Stage, { electionId }: Entered): Promise<void> {
  const service = stage.get(QuestionnairesService);
  const actor = stage.actor('okereke');
  for (const respondent of respondents) {
    const template = templateFor('judge', respondent);
    if (!template) continue;
    const id = await service.make(actor, { electionId, respondent, content: template.content });
    const made = await stage.get(QuestionnairesQueries).byId(id);
    await service.setDueAt(actor, id, made?.rev ?? 1, stage.instant(ELECTION_DAYS.questionnaireCloses, 23, 59));
    await service.publish(actor, id, made?.versions[0]?.rev ?? 1, template.post, null);
  }
}

/** Every candidate is asked on the same day. */
async function sendLinks(stage: Stage, { candidacies }: Entered): Promise<void> {
  for (const candidacyId of candidacies.values())
    await stage.get(UnitOfWork).run(SYSTEM, (tx) => stage.get(PersonalLinks).makeIn(tx, candidacyId));
}
