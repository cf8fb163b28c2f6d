import { WordsFactory } from '../../common/text';
import { ElectionsQueries } from '../../elections';
import {
  FollowUp,
  FollowUpQueries,
  isWaitedFor,
  type LetterKind,
  letterTemplate,
  Mailings,
  MailingSending,
  QuestionnairesQueries,
} from '../../questionnaires';
import { ELECTION_DAYS } from '../content/timeline';
import type { Entered } from './election';
import { Act, Stage } from './stage';

/** Days before the questionnaire closes on which those who have not answered are reminded. */
const REMINDERS = [14, 3];

/** Staff invite everybody on the day the questionnaire is sent, and remind those who keep silent. */
export function letterActs(entered: Entered): Act[] {
  const letter = (day: number, kind: LetterKind, to: (person: FollowUp) => boolean): Act => ({
    day,
    hour: 10,
    run: (stage) => send(stage, entered, kind, to),
  });
  return [
    letter(ELECTION_DAYS.questionnaireSent, 'invitation', ({ state }) => state === 'notInvited'),
    ...REMINDERS.map((days) =>
      letter(ELECTION_DAYS.questionnaireCloses - days, 'reminder', ({ state }) => isWaitedFor(state)),
    ),
  ];
}

async function send(
  stage: Stage,
  { electionId }: Entered,
  kind: LetterKind,
  isAddressed: (person: FollowUp) => boolean,
): Promise<void> {
  const actor = stage.actor('okereke');
  const all = await stage.get(QuestionnairesQueries).ofElection(electionId);
  const questionnaire = all.find(({ respondent }) => respondent === 'candidate');
  const election = await stage.get(ElectionsQueries).byId(electionId);
  if (!questionnaire || !election) return;
  const people = await stage.get(FollowUpQueries).all(questionnaire);
  const candidacyIds = people.filter(isAddressed).map(({ candidacy }) => candidacy.id);
  if (candidacyIds.length === 0) return;
  const words = { en: stage.get(WordsFactory).for('en'), fr: stage.get(WordsFactory).for('fr') };
  const command = {
    kind,
    texts: letterTemplate({ kind, respondent: 'candidate' }, words),
    withLink: kind === 'invitation',
    candidacyIds,
  };
  const id = await stage.get(Mailings).prepare(actor, questionnaire.id, command);
  await stage.get(MailingSending).send(actor, id, 1, { election, people });
}
