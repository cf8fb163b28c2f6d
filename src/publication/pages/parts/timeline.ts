import { Words } from '../../../common/text/words';
import { TrailInput } from '../../../common/web/components/trail';
import { PublicElection } from '../../domain/site-data';

/** The calendar of an election; the last thing that has happened is marked as "now". */
export function timeline({ timeline: days }: PublicElection, asOf: string, words: Words): TrailInput[] {
  const today = asOf.slice(0, 10);
  const past = days.filter(({ on }) => on <= today).length;
  return days.map(({ on, what }, index) => ({
    at: words.date(on),
    iso: on,
    text: words.t(`site.timeline.${what}`),
    ...(index >= past ? { state: 'todo' as const } : index === past - 1 ? { state: 'now' as const } : {}),
  }));
}
