import { Injectable } from '@nestjs/common';
import { Words } from '../common/text';
import { Link } from '../common/web/rendering';

/** A section of a candidate's record that a higher module knows. */
export interface RecordPart {
  title: string;
  facts: { term: string; value: string }[];
  note: string | null;
  links: Link[];
}
export type RecordPartSource = (candidacyId: string, words: Words) => Promise<RecordPart>;

/** Port that `questionnaires` fills: the personal link. */
@Injectable()
export class RecordParts {
  private readonly sources: RecordPartSource[] = [];

  add(source: RecordPartSource): void {
    this.sources.push(source);
  }

  async of(candidacyId: string, words: Words): Promise<RecordPart[]> {
    const parts: RecordPart[] = [];
    for (const source of this.sources) parts.push(await source(candidacyId, words));
    return parts;
  }
}
