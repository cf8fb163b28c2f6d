import { Injectable, OnModuleInit } from '@nestjs/common';
import { Navigation } from '../common/web/navigation';
import { SetupTasks } from '../elections';
import { CandidatesQueries } from './candidates.queries';
import { candidatePaths } from './web/candidate.paths';

/** The candidates' line of the setup list of an election, and their entry in the navigation. */
@Injectable()
export class CandidateTasks implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly navigation: Navigation,
    private readonly candidates: CandidatesQueries,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'candidates',
      label: 'candidates.nav',
      href: candidatePaths.all,
      action: 'candidacy.list',
      order: 20,
    });
    this.tasks.register({
      key: 'candidates',
      order: 50,
      label: (words) => words.t('candidates.task.label'),
      state: async (election, words) => {
        const standing = (await this.candidates.byElection(election.id)).filter((one) => one.status !== 'withdrawn');
        const href = candidatePaths.index(words.lang, election.id);
        if (standing.length === 0) return { done: false, note: words.t('candidates.task.none'), href };
        const without = standing.filter((one) => election.post === 'judge' && one.list === null).length;
        if (without > 0) return { done: false, note: words.t('candidates.task.noList', { count: without }), href };
        return { done: true, note: words.t('candidates.task.done', { count: standing.length }), href };
      },
    });
  }
}
