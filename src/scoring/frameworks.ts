import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { Criterion, CriteriaQueries } from '../criteria';
import { PanelQueries } from '../panel';

/** Framework versions in use at one time; each is some ten kilobytes. */
const KEPT = 50;

/** The criteria that a review is scored by. A published version never changes, so it is read once. */
@Injectable()
export class Frameworks {
  private readonly known = new Map<string, readonly Criterion[]>();

  constructor(
    private readonly criteria: CriteriaQueries,
    private readonly panel: PanelQueries,
  ) {}

  /** Criteria of a version in the order of the framework. */
  async criteriaOf(versionId: string): Promise<readonly Criterion[]> {
    const known = this.known.get(versionId);
    if (known) return known;
    const version = await this.criteria.versionById(versionId);
    if (!version) throw new NotFound();
    const criteria = [...version.content.criteria].sort((a, b) => a.position - b.position);
    if (version.status === 'draft') return criteria;
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(versionId, criteria);
    return criteria;
  }

  /** Codes of the criteria of a review's cycle, in order. */
  async codesOf(reviewId: string): Promise<string[]> {
    const versionId = await this.panel.frameworkVersionOf(reviewId);
    if (!versionId) throw new NotFound();
    return (await this.criteriaOf(versionId)).map(({ code }) => code);
  }
}
