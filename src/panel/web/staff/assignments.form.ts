import { bindFields, Bound } from '../../../common/web/form';
import { FieldRule, many, oneOf, whole } from '../../../common/web/form/field-rules';
import { moment, ref } from '../../../common/web/form/text-rules';
import type { CycleStanding } from '../../cycle-standings';
import { membersField } from './assignments.page';

export interface TableValues {
  rev: number;
  dueAt: string;
  /** candidacy id → member ids that were ticked; a member who submitted has no box and stays. */
  members: Map<string, string[]>;
}

/** Reads the table: one field for each candidate of the election, holding the members ticked. */
export function boundTable(standing: CycleStanding, body: unknown): Bound<TableValues> {
  const names = standing.candidacies.map(({ id }) => membersField(id));
  const rows = Object.fromEntries(
    names.map((name): [string, FieldRule<string[]>] => [name, many(ref(), { max: 200 })]),
  );
  const fixed = { rev: whole({ min: 0 }), dueAt: moment(), shown: oneOf(['yes']) };
  const bound = bindFields<Record<string, FieldRule<unknown>>>({ ...rows, ...fixed }, body);
  const members = standing.candidacies.map(({ id }): [string, string[]] => {
    const review = standing.reviews.find((one) => one.candidacy.id === id);
    const ticked = (bound.values[membersField(id)] ?? []) as string[];
    return [id, [...ticked, ...(review?.submitted ?? [])]];
  });
  const values = { rev: Number(bound.values.rev), dueAt: String(bound.values.dueAt), members: new Map(members) };
  return { ...bound, values };
}
