import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../../common/text';
import type { PostCode } from '../../elections';

export interface CriterionChoice {
  code: string;
  title: LocalizedText;
}

export type CriterionSource = (post: PostCode) => Promise<readonly CriterionChoice[]>;

/** Port that `scoring` fills: the criteria of a post, so that staff can say on which of them a document or a fact bears. */
@Injectable()
export class CriterionChoices {
  private source: CriterionSource | null = null;

  provide(source: CriterionSource): void {
    this.source = source;
  }

  /** In the order of the framework; none where the post has no published criteria. */
  async of(post: PostCode): Promise<readonly CriterionChoice[]> {
    return this.source ? this.source(post) : [];
  }
}
