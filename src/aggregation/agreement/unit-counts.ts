import { addLevels, type Study } from '../study';

/** Scores per level (ascending) of every unit, at unit × levels + level. */
export interface UnitCounts {
  readonly levels: number;
  readonly units: number;
  readonly counts: Int32Array;
}

/** One unit per subject and criterion, in one pass over the scores. */
export function unitsOf(study: Study, criteria: readonly number[]): UnitCounts {
  const { levels } = study.scale;
  const units = study.subjects.length * criteria.length;
  const counts = new Int32Array(units * levels);
  for (let unit = 0; unit < units; unit += 1) {
    const subject = Math.floor(unit / criteria.length);
    addLevels(study, subject, criteria[unit % criteria.length] ?? 0, counts, unit * levels);
  }
  return { levels, units, counts };
}

/** Number of scores in a unit. */
export function sizeOfUnit({ levels, counts }: UnitCounts, unit: number): number {
  let size = 0;
  for (let place = unit * levels; place < (unit + 1) * levels; place += 1) size += counts[place] ?? 0;
  return size;
}
