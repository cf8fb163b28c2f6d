import { instantIn, wallIn } from '../../../common/time/zones';
import { fill, FilledForm } from '../../../common/web/form';
import type { CyclePlan } from '../../domain/cycle-plan';
import type { CycleRead } from '../../panel.reads';

/** The typed times are what clocks show in the zone chosen; the plan holds UTC. */
export function cyclePlan(values: CyclePlan): CyclePlan {
  const { frameworkVersionId, timeZone, quorumMin, namesShown } = values;
  const opensAt = instantIn(values.opensAt, timeZone);
  return {
    frameworkVersionId,
    timeZone,
    quorumMin,
    namesShown,
    opensAt,
    closesAt: instantIn(values.closesAt, timeZone),
  };
}

/** A plan as the form shows it: times in its zone. */
export function cycleFields(cycle: CycleRead): FilledForm {
  const { frameworkVersionId, timeZone, quorumMin, namesShown } = cycle;
  const times = { opensAt: wallIn(cycle.opensAt, timeZone), closesAt: wallIn(cycle.closesAt, timeZone) };
  return fill({ frameworkVersionId, timeZone, quorumMin, namesShown, ...times });
}
