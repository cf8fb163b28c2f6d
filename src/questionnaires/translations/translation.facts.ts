import { Injectable, OnModuleInit } from '@nestjs/common';
import { FactLoaders } from '../../access';
import { Navigation } from '../../common/web/navigation';
import { Facts } from '../../policy';
import { translationPaths } from '../web/translations/translation.paths';
import { TranslationDesk } from './translation-desk.queries';

/** What the policy knows of answers to be translated and of translations, and the way to the desk. */
@Injectable()
export class TranslationFacts implements OnModuleInit {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly navigation: Navigation,
    private readonly desk: TranslationDesk,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'translations',
      label: 'translations.nav',
      href: translationPaths.index,
      action: 'translation.edit',
      order: 24,
    });
    this.loaders.register('answer', async (_actor, ids, db) => {
      const tasks = await this.desk.ofAnswers(ids, db);
      return new Map(tasks.map(({ answer }): [string, Facts] => [answer.id, {}]));
    });
    this.loaders.register('translation', async (_actor, ids, db) => {
      const tasks = await this.desk.ofTranslations(ids, db);
      return new Map(tasks.map(({ current }): [string, Facts] => [current?.id ?? '', { madeBy: current?.madeBy }]));
    });
  }
}
