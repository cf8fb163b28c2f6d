import type { Design } from './design';

export interface Component {
  readonly subjects: readonly string[];
  readonly raters: readonly string[];
}

/**
 * Connected parts of the graph of subjects and raters, by union and find. Severity, and scores adjusted for it, can be
 * compared inside one part only.
 */
export function components(design: Design): Component[] {
  const subjects = design.subjects.length;
  const parent = Int32Array.from({ length: subjects + design.raters.length }, (_, node) => node);
  for (let subject = 0; subject < subjects; subject += 1) {
    for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
      parent[find(parent, subject)] = find(parent, subjects + (design.rater[cell] ?? 0));
    }
  }
  const parts = new Map<number, { subjects: string[]; raters: string[] }>();
  const partOf = (node: number): { subjects: string[]; raters: string[] } => {
    const root = find(parent, node);
    const part = parts.get(root) ?? { subjects: [], raters: [] };
    parts.set(root, part);
    return part;
  };
  design.subjects.forEach((name, index) => partOf(index).subjects.push(name));
  design.raters.forEach((name, index) => partOf(subjects + index).raters.push(name));
  return [...parts.values()];
}

function find(parent: Int32Array, node: number): number {
  let root = node;
  for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
    parent[root] = parent[up] ?? up;
    root = up;
  }
  return root;
}
