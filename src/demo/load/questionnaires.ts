import { QuestionnairesQueries, QuestionnairesService, respondents, templateFor } from '../../questionnaires';
import { ELECTION_DAYS } from '../content/timeline';
import type { Entered } from './election';
import { Act, Stage } from './stage';

/** Staff make both questionnaires from the templates and publish them on the day they are sent. */
export function questionnaireActs(entered: Entered): Act[] {
  return [{ day: ELECTION_DAYS.questionnaireSent, hour: 9, run: (stage) => publishQuestionnaires(stage, entered) }];
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
