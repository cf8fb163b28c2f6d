import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { sha256 } from '../common/crypto/hashing';
import { FormErrors, RuleBroken } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { contentOf, VersionRows } from './data/framework-rows';
import { FrameworksRepository } from './data/frameworks.repository';
import {
  canonicalFramework,
  FrameworkAct,
  FrameworkContent,
  FrameworkFacts,
  nextFrameworkState,
  validateFramework,
} from './domain';

/** The life of a framework's versions: draft, edit, publish, new version, discard. */
@Injectable()
export class FrameworksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly frameworks: FrameworksRepository,
    private readonly access: Access,
  ) {}

  /** Changes what a draft says. `change` gets what it says now; it may throw FormErrors. */
  edit(
    actor: Actor,
    versionId: string,
    rev: number,
    change: (content: FrameworkContent) => FrameworkContent,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'framework.edit', 'frameworkVersion', versionId);
      const rows = await this.frameworks.load(tx, versionId);
      this.step(rows, 'edit');
      await this.frameworks.rewrite(tx, rows, rev, change(contentOf(rows)));
      tx.audit('framework.edited', `framework_version:${versionId}`);
    });
  }

  /** Freezes a draft without problems; the version in force until now is retired. */
  publish(actor: Actor, versionId: string, rev: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'framework.publish', 'frameworkVersion', versionId);
      await this.publishIn(tx, versionId, rev);
    });
  }

  async publishIn(tx: Tx, versionId: string, rev: number): Promise<void> {
    const rows = await this.frameworks.load(tx, versionId);
    const content = contentOf(rows);
    const inForce = (await this.frameworks.versionsOf(tx, rows.version.framework_id)).find(
      ({ status }) => status === 'published',
    );
    const hash = sha256(canonicalFramework(content));
    const problems = validateFramework(content).length;
    this.step(rows, 'publish', { problems, sameAsPublished: inForce?.content_hash === hash });
    if (inForce) await this.frameworks.change(tx, inForce.id, inForce.rev, { status: 'retired', retired_at: tx.now });
    await this.frameworks.change(tx, versionId, rev, { status: 'published', content_hash: hash, published_at: tx.now });
    tx.audit('framework.published', `framework_version:${versionId}`, {
      number: rows.version.number,
      contentHash: hash,
    });
  }

  /** Makes a draft with what this version says; returns its id. */
  newVersion(actor: Actor, versionId: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'framework.draft');
      const rows = await this.frameworks.load(tx, versionId);
      const all = await this.frameworks.versionsOf(tx, rows.version.framework_id);
      this.step(rows, 'newVersion', { hasOtherDraft: all.some(({ status }) => status === 'draft') });
      const number = Math.max(...all.map((version) => version.number)) + 1;
      const id = await this.frameworks.addDraft(tx, rows.version.framework_id, number, contentOf(rows));
      tx.audit('framework.drafted', `framework_version:${id}`, { number, from: rows.version.number });
      return id;
    });
  }

  /** Takes a draft away; returns the framework it belonged to. */
  discard(actor: Actor, versionId: string, rev: number): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'framework.edit', 'frameworkVersion', versionId);
      const rows = await this.frameworks.load(tx, versionId);
      this.step(rows, 'discard');
      // Takes the lock of the row first: somebody may have edited the draft meanwhile.
      await this.frameworks.change(tx, versionId, rev, {});
      await this.frameworks.removeDraft(tx, rows);
      tx.audit('framework.discarded', `framework_version:${versionId}`, { number: rows.version.number });
      return rows.version.framework_id;
    });
  }

  /** A framework with its first version published: reference data. Does nothing where the post has one. */
  async introduce(tx: Tx, content: FrameworkContent): Promise<boolean> {
    if (await this.frameworks.byPost(tx, content.post)) return false;
    const frameworkId = await this.frameworks.addFramework(tx, content.post);
    const versionId = await this.frameworks.addDraft(tx, frameworkId, 1, content);
    await this.publishIn(tx, versionId, 1);
    return true;
  }

  private step(rows: VersionRows, act: FrameworkAct, facts: Partial<FrameworkFacts> = {}): void {
    const all: FrameworkFacts = { problems: 0, hasOtherDraft: false, sameAsPublished: false, ...facts };
    const step = nextFrameworkState(rows.version.status, act, all);
    if (step.allowed) return;
    if (step.because === 'frameworkHasProblems')
      throw new FormErrors({ publish: { key: 'criteria.publish.hasProblems' } });
    throw new RuleBroken(step.because);
  }
}
