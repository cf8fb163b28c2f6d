import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { isUuid } from '../../common/ids/ids';
import { ReadDb } from '../../common/persistence';
import { QuestionnairesRepository } from '../data/questionnaires.repository';
import type { QuestionnaireContent } from '../domain';

/** What a published version says, for reading a form that names it. Whether the sender is asked it is checked when saving. */
@Injectable()
export class PublishedContents {
  constructor(
    private readonly readDb: ReadDb,
    private readonly questionnaires: QuestionnairesRepository,
  ) {}

  async of(versionId: unknown): Promise<QuestionnaireContent> {
    const content =
      typeof versionId === 'string' && isUuid(versionId)
        ? await this.questionnaires.contentOf(this.readDb.manager, versionId)
        : null;
    if (!content) throw new NotFound();
    return content;
  }
}
