import { Injectable } from '@nestjs/common';
import { FindOptionsWhere, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { Framework } from './data/framework.entity';
import { FrameworkVersion } from './data/framework-version.entity';
import { contentOf, versionRows, VersionRows } from './data/framework-rows';
import { FrameworkContent, FrameworkState } from './domain';

export interface FrameworkRead {
  id: string;
  post: string;
  versions: FrameworkVersionRead[];
}

/** One version of a framework with all that it says. */
export interface FrameworkVersionRead {
  id: string;
  frameworkId: string;
  post: string;
  number: number;
  status: FrameworkState;
  content: FrameworkContent;
  /** Ids of the rows of a draft's criteria, by code; they change from version to version. */
  criterionIds: Record<string, string>;
  contentHash: string | null;
  createdAt: string;
  publishedAt: string | null;
  retiredAt: string | null;
  rev: number;
}

/** Reads criteria frameworks and their versions. */
@Injectable()
export class CriteriaQueries {
  constructor(private readonly db: ReadDb) {}

  /** All frameworks with their versions, oldest version first. */
  async frameworks(): Promise<FrameworkRead[]> {
    const frameworks = await this.db.manager.find(Framework, { order: { created_at: 'ASC', id: 'ASC' } });
    const versions = await this.read({});
    return frameworks.map((row) => ({
      id: row.id,
      post: row.post_code,
      versions: versions.filter((version) => version.frameworkId === row.id),
    }));
  }

  async versionById(id: string): Promise<FrameworkVersionRead | null> {
    return (await this.read({ id }))[0] ?? null;
  }

  versionsByIds(ids: string[]): Promise<FrameworkVersionRead[]> {
    return this.read({ id: In(ids) });
  }

  /** The version in force for a post: the one that is published. */
  async currentVersion(post: string): Promise<FrameworkVersionRead | null> {
    const framework = await this.db.manager.findOneBy(Framework, { post_code: post });
    if (!framework) return null;
    return (await this.read({ framework_id: framework.id, status: 'published' })).at(-1) ?? null;
  }

  /** Versions of one framework, oldest first. */
  versions(frameworkId: string): Promise<FrameworkVersionRead[]> {
    return this.read({ framework_id: frameworkId });
  }

  private async read(where: FindOptionsWhere<FrameworkVersion>): Promise<FrameworkVersionRead[]> {
    const versions = await this.db.manager.find(FrameworkVersion, { where, order: { number: 'ASC' } });
    return (await versionRows(this.db.manager, versions)).map(versionRead);
  }
}

function versionRead(rows: VersionRows): FrameworkVersionRead {
  const { version } = rows;
  return {
    id: version.id,
    frameworkId: version.framework_id,
    post: rows.framework.post_code,
    number: version.number,
    status: version.status,
    content: contentOf(rows),
    criterionIds: Object.fromEntries(rows.criteria.map((row) => [row.code, row.id])),
    contentHash: version.content_hash,
    createdAt: version.created_at,
    publishedAt: version.published_at,
    retiredAt: version.retired_at,
    rev: version.rev,
  };
}
