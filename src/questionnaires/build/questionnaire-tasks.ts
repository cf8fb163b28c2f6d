import { Injectable, OnModuleInit } from '@nestjs/common';
import type { Words } from '../../common/text';
import { Navigation } from '../../common/web/navigation';
import { type ElectionRead, type SetupTaskState, SetupTasks } from '../../elections';
import { draftOf, inForce, questionsOf, type Respondent } from '../domain';
import { templateFor } from '../seed/default-questionnaires';
import { buildPaths } from '../web/build/build.paths';
import { QuestionnairesQueries } from './questionnaires.queries';

/** The lines of the setup list about what is asked, and the entry in the staff's navigation. */
@Injectable()
export class QuestionnaireTasks implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly navigation: Navigation,
    private readonly questionnaires: QuestionnairesQueries,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'questionnaires',
      label: 'questions.nav',
      href: buildPaths.index,
      action: 'questionnaire.list',
      order: 22,
    });
    this.tasks.register({
      key: 'questionnaire',
      order: 45,
      label: (words) => words.t('questions.task.label'),
      state: (election, words) => this.stateOf(election, words),
    });
  }

  private async stateOf(election: ElectionRead, words: Words): Promise<SetupTaskState> {
    const all = await this.questionnaires.ofElection(election.id);
    const asked = (['candidate', 'state'] as const).filter((one) => templateFor(election.post, one) !== null);
    const lines = asked.map((respondent) => {
      const found = all.find((one) => one.respondent === respondent) ?? null;
      const current = found && inForce(found);
      const key = current ? 'published' : found && draftOf(found) ? 'draft' : 'missing';
      const count = current ? questionsOf(current.content).length : 0;
      return {
        key,
        href: hrefOf(words, election, respondent, found?.id ?? null),
        text: sentence(words, respondent, key, count),
      };
    });
    const next = lines.find(({ key }) => key !== 'published') ?? lines[0];
    return {
      done: lines.every(({ key }) => key === 'published'),
      note: lines.map(({ text }) => text).join(' '),
      href: next?.href ?? null,
    };
  }
}

const sentence = (words: Words, respondent: Respondent, key: string, count: number): string =>
  words.t(`questions.task.${respondent}.${key}`, { count });

const hrefOf = (words: Words, election: ElectionRead, respondent: Respondent, id: string | null): string =>
  id ? buildPaths.build(words.lang, id) : buildPaths.newFor(words.lang, election.id, respondent);
