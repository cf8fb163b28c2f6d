import { EntityManager, In } from 'typeorm';
import { Criterion, FrameworkContent } from '../domain';
import { CriterionRow } from './criterion.entity';
import { Framework } from './framework.entity';
import { FrameworkVersion } from './framework-version.entity';
import { ScalePointRow } from './scale-point.entity';

/** A version with the rows that belong to it. */
export interface VersionRows {
  framework: Framework;
  version: FrameworkVersion;
  criteria: CriterionRow[];
  steps: ScalePointRow[];
}

/** Loads versions whole, in four queries however many they are; used by reads and, inside a unit of work, by writes. */
export async function versionRows(db: EntityManager, versions: FrameworkVersion[]): Promise<VersionRows[]> {
  const frameworks = await db.findBy(Framework, { id: In(versions.map((version) => version.framework_id)) });
  const criteria = await db.find(CriterionRow, {
    where: { version_id: In(versions.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const steps = await db.find(ScalePointRow, {
    where: { criterion_id: In(criteria.map(({ id }) => id)) },
    order: { value: 'ASC' },
  });
  return versions.flatMap((version) => {
    const framework = frameworks.find(({ id }) => id === version.framework_id);
    if (!framework) return [];
    const own = criteria.filter((row) => row.version_id === version.id);
    const ids = new Set(own.map(({ id }) => id));
    return [{ framework, version, criteria: own, steps: steps.filter((step) => ids.has(step.criterion_id)) }];
  });
}

/** What the rows say, as the pure rules take it. */
export function contentOf(rows: VersionRows): FrameworkContent {
  return {
    post: rows.framework.post_code,
    ...rows.version.settings,
    criteria: rows.criteria.map((row) => criterionOf(row, rows.steps)),
  };
}

function criterionOf(row: CriterionRow, steps: ScalePointRow[]): Criterion {
  return {
    code: row.code,
    kind: row.kind,
    title: row.title,
    question: row.question,
    legalBasis: row.legal_basis,
    evidence: row.evidence,
    weightBp: row.weight_bp,
    floor: row.floor,
    position: row.position,
    scale: steps
      .filter((step) => step.criterion_id === row.id)
      .map(({ value, label, descriptor }) => ({ value, label, descriptor })),
  };
}
