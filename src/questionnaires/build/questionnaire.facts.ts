import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { FactLoaders } from '../../access';
import { Facts } from '../../policy';
import { Questionnaire } from '../data/questionnaire.entity';
import { QuestionnaireVersion } from '../data/questionnaire-version.entity';

/** What the policy knows of a questionnaire: without a draft there is nothing in it that could change. */
@Injectable()
export class QuestionnaireFacts implements OnModuleInit {
  constructor(private readonly loaders: FactLoaders) {}

  onModuleInit(): void {
    this.loaders.register('questionnaire', async (_actor, ids, db) => {
      const rows = await db.find(Questionnaire, { select: { id: true }, where: { id: In(ids) } });
      const drafts = await db.find(QuestionnaireVersion, {
        select: { questionnaire_id: true },
        where: { questionnaire_id: In(ids), status: 'draft' },
      });
      const open = new Set(drafts.map((draft) => draft.questionnaire_id));
      return new Map(rows.map(({ id }): [string, Facts] => [id, { isFrozen: !open.has(id) }]));
    });
  }
}
