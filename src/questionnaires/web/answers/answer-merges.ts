import { Injectable } from '@nestjs/common';
import { Ids } from '../../../common/ids/ids';
import { emptyForm, FilledForm } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import type { AnswerConflict } from '../../answering/answers.service';
import { AnsweringQueries } from '../../answering/answering.queries';
import { AnswerMergePage, answerMergePage } from './answer-merge.page';

const TAB_BYTES = 9;

export interface Collision {
  number: string;
  versionId: string;
  conflicts: readonly AnswerConflict[];
  bound?: FilledForm;
}

/** Puts the page together that shows what two pages did to the same answers. */
@Injectable()
export class AnswerMerges {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly ids: Ids,
  ) {}

  async page(request: BenchRequest, { number, versionId, conflicts, bound }: Collision): Promise<AnswerMergePage> {
    const { words, actor, subjectId } = request;
    const { version } = await this.queries.require(subjectId ?? '');
    return answerMergePage(words, {
      content: version.content,
      number: Number(number),
      versionId,
      conflicts,
      zone: actor.timeZone,
      tab: this.ids.token(TAB_BYTES),
      bound: bound ?? emptyForm(),
    });
  }
}
