import { Injectable, OnModuleInit } from '@nestjs/common';
import { inLanguage } from '../common/text';
import { Navigation } from '../common/web/navigation';
import { SetupTasks } from '../elections';
import { CriteriaQueries } from './criteria.queries';
import { criteriaPaths } from './web/criteria.paths';

/** The criteria's line of the setup list of an election, and their entry in the navigation. */
@Injectable()
export class CriteriaTasks implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly navigation: Navigation,
    private readonly criteria: CriteriaQueries,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'criteria',
      label: 'criteria.nav',
      href: criteriaPaths.index,
      action: 'framework.view',
      order: 30,
    });
    this.tasks.register({
      key: 'criteria',
      order: 40,
      label: (words) => words.t('criteria.task.label'),
      state: async (election, words) => {
        const version = await this.criteria.currentVersion(election.post);
        if (!version)
          return { done: false, note: words.t('criteria.task.missing'), href: criteriaPaths.index(words.lang) };
        const name = inLanguage(version.content.name, words.lang).text;
        const note = words.t('criteria.task.done', {
          name,
          number: version.number,
          count: version.content.criteria.length,
        });
        return { done: true, note, href: criteriaPaths.version(words.lang, version.id) };
      },
    });
  }
}
