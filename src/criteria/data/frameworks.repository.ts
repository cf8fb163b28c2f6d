import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Criterion, FrameworkContent } from '../domain';
import { CriterionRow } from './criterion.entity';
import { Framework } from './framework.entity';
import { FrameworkSettings, FrameworkVersion } from './framework-version.entity';
import { VersionRows, versionRows } from './framework-rows';
import { ScalePointRow } from './scale-point.entity';

/** Writes frameworks, their versions and what a draft says. */
@Injectable()
export class FrameworksRepository {
  constructor(private readonly ids: Ids) {}

  async addFramework(tx: Tx, post: string): Promise<string> {
    const id = this.ids.uuid();
    await insert(tx, Framework, { id, post_code: post, created_at: tx.now });
    return id;
  }

  byPost(tx: Tx, post: string): Promise<Framework | null> {
    return tx.manager.findOneBy(Framework, { post_code: post });
  }

  /** Adds a draft that says this. */
  async addDraft(tx: Tx, frameworkId: string, number: number, content: FrameworkContent): Promise<string> {
    const id = this.ids.uuid();
    await insert(tx, FrameworkVersion, {
      id,
      framework_id: frameworkId,
      number,
      status: 'draft',
      settings: settingsOf(content),
      content_hash: null,
      created_at: tx.now,
      published_at: null,
      retired_at: null,
      rev: 1,
    });
    await this.addCriteria(tx, id, content.criteria, new Map());
    return id;
  }

  async load(tx: Tx, versionId: string): Promise<VersionRows> {
    const version = await tx.manager.findOneBy(FrameworkVersion, { id: versionId });
    const [rows] = version ? await versionRows(tx.manager, [version]) : [];
    if (!rows) throw new NotFound();
    return rows;
  }

  versionsOf(tx: Tx, frameworkId: string): Promise<FrameworkVersion[]> {
    return tx.manager.find(FrameworkVersion, { where: { framework_id: frameworkId }, order: { number: 'ASC' } });
  }

  change(tx: Tx, versionId: string, rev: number, changes: Partial<FrameworkVersion>): Promise<void> {
    return updateAt(tx, FrameworkVersion, versionId, rev, changes);
  }

  /** Writes what a draft now says. Criteria keep their id as long as they keep their code. */
  async rewrite(tx: Tx, rows: VersionRows, rev: number, content: FrameworkContent): Promise<void> {
    await updateAt(tx, FrameworkVersion, rows.version.id, rev, { settings: settingsOf(content) });
    await this.removeCriteria(tx, rows);
    await this.addCriteria(
      tx,
      rows.version.id,
      content.criteria,
      new Map(rows.criteria.map((row) => [row.code, row.id])),
    );
  }

  async removeDraft(tx: Tx, rows: VersionRows): Promise<void> {
    await this.removeCriteria(tx, rows);
    await tx.manager.delete(FrameworkVersion, { id: rows.version.id });
  }

  private async removeCriteria(tx: Tx, rows: VersionRows): Promise<void> {
    const ids = rows.criteria.map(({ id }) => id);
    if (ids.length === 0) return;
    await tx.manager.delete(ScalePointRow, { criterion_id: In(ids) });
    await tx.manager.delete(CriterionRow, { id: In(ids) });
  }

  private async addCriteria(
    tx: Tx,
    versionId: string,
    criteria: readonly Criterion[],
    known: Map<string, string>,
  ): Promise<void> {
    const rows = criteria.map((criterion) => ({ criterion, id: known.get(criterion.code) ?? this.ids.uuid() }));
    await insert(
      tx,
      CriterionRow,
      rows.map(({ criterion, id }) => criterionRow(id, versionId, criterion)),
    );
    const steps = rows.flatMap(({ criterion, id }) =>
      criterion.scale.map((point) => ({ id: this.ids.uuid(), criterion_id: id, ...point })),
    );
    await insert(tx, ScalePointRow, steps);
  }
}

function settingsOf(content: FrameworkContent): FrameworkSettings {
  const { criteria: _criteria, post: _post, ...settings } = content;
  return settings;
}

function criterionRow(id: string, versionId: string, criterion: Criterion): CriterionRow {
  return {
    id,
    version_id: versionId,
    code: criterion.code,
    kind: criterion.kind,
    title: criterion.title,
    question: criterion.question,
    legal_basis: criterion.legalBasis,
    evidence: criterion.evidence,
    weight_bp: criterion.weightBp,
    floor: criterion.floor,
    position: criterion.position,
  };
}
