import { Line, Many, Moment, OneOf, ref, Text } from '../../../common/web/form';
import { type FollowUpFilter, followUpFilters } from '../../domain';
import { type TrackingSort, trackingSorts } from './tracking-choice';

export class TrackingFilterForm {
  @OneOf(Object.keys(followUpFilters) as FollowUpFilter[], { optional: true }) show: FollowUpFilter | null;
  @Line({ max: 80, optional: true }) q: string | null;
  @OneOf(trackingSorts, { optional: true }) sort: TrackingSort | null;
}

export class ExtensionForm {
  @Many(ref(), { min: 1, max: 500 }) to: string[];
  /** In UTC. */
  @Moment() dueAt: string;
  @Text({ max: 2000 }) note: string;
}
