import { Injectable, OnModuleInit } from '@nestjs/common';
import type { Words } from '../../common/text';
import { type ElectionRead, type SetupTaskState, SetupTasks } from '../../elections';
import { QuestionnairesQueries } from '../build/questionnaires.queries';
import { inForce } from '../domain';
import { FollowUpQueries } from '../tracking/follow-up.queries';
import { letterPaths } from '../web/letters/letter.paths';

/** The line of the setup list about who was invited to answer. */
@Injectable()
export class LetterTasks implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly questionnaires: QuestionnairesQueries,
    private readonly followUps: FollowUpQueries,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      key: 'letters',
      order: 65,
      label: (words) => words.t('letters.task.label'),
      state: (election, words) => this.stateOf(election, words),
    });
  }

  private async stateOf(election: ElectionRead, words: Words): Promise<SetupTaskState> {
    const all = await this.questionnaires.ofElection(election.id);
    const questionnaire = all.find(({ respondent }) => respondent === 'candidate');
    if (!questionnaire || !inForce(questionnaire))
      return { done: false, note: words.t('letters.task.notYet'), href: null };
    const people = (await this.followUps.all(questionnaire)).filter(({ state }) => state !== 'withdrawn');
    const invited = people.filter(({ state }) => state !== 'notInvited').length;
    const submitted = people.filter(({ state }) => state === 'submitted').length;
    const done = people.length > 0 && invited === people.length;
    const { lang } = words;
    return {
      done,
      note: words.t('letters.task.state', { invited, all: people.length, submitted }),
      href: done ? letterPaths.tracking(lang, questionnaire.id) : letterPaths.messages(lang, questionnaire.id),
    };
  }
}
