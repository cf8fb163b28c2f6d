import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { CriteriaQueries, FrameworkRead, FrameworkVersionRead } from '../criteria.queries';
import { Criterion } from '../domain';

/** Loads what the pages on criteria stand on; an unknown id is NotFound. */
@Injectable()
export class Draft {
  constructor(private readonly queries: CriteriaQueries) {}

  async version(id: string): Promise<FrameworkVersionRead> {
    const version = await this.queries.versionById(id);
    if (!version) throw new NotFound();
    return version;
  }

  /** A version and one of its criteria, by the id of its row. */
  async criterion(
    versionId: string,
    criterionId: string,
  ): Promise<{ version: FrameworkVersionRead; criterion: Criterion }> {
    const version = await this.version(versionId);
    const criterion = version.content.criteria.find((one) => version.criterionIds[one.code] === criterionId);
    if (!criterion) throw new NotFound();
    return { version, criterion };
  }

  async framework(id: string): Promise<FrameworkRead> {
    const versions = await this.queries.versions(id);
    const [first] = versions;
    if (!first) throw new NotFound();
    return { id, post: first.post, versions };
  }
}
