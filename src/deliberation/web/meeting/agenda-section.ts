import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import {
  agreement,
  dataTable,
  dotPlot,
  FactView,
  factsList,
  ScoreCounts,
  TableView,
} from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { CriterionResult } from '../../../aggregation';
import type { StoredNote } from '../../domain/meeting-note';
import type { AgendaItem, LedReview } from '../../meeting/agendas';
import { deliberationPaths } from '../deliberation.paths';
import { criteriaOf } from '../parts/criterion-views';

export interface AgendaSection {
  id: string;
  number: string;
  title: string;
  minutes: string | null;
  facts: FactView[];
  /** In the place of all that follows where somebody else leads. */
  away: string | null;
  divided: TableView | null;
  close: string | null;
  note: string | null;
  noNote: string | null;
  links: Link[];
}

/** One candidate's part of the meeting: people, criteria and note; people alone where the reader does not lead it. */
export function agendaSection(
  words: Words,
  item: AgendaItem,
  place: number,
  note: StoredNote | undefined,
): AgendaSection {
  const { reviewId, candidate, led } = item;
  const say = (key: string) => words.t(`deliberation.meeting.${key}`);
  const people = factsList([
    { term: say('aside'), value: item.aside.length > 0 ? words.list(item.aside) : say('asideNobody') },
    { term: say('leader'), value: item.leader ?? say('leaderNobody') },
    ...(led ? awaited(words, led) : []),
  ]);
  const frame = { id: anchorOf(reviewId), number: String(place), title: candidate, facts: people };
  if (!led) return { ...frame, ...NOTHING, away: awaySentence(words, item), links: memberLinks(words, item) };
  const text = note?.text ?? '';
  return {
    ...frame,
    ...criteriaParts(words, item, led),
    away: null,
    minutes: note?.minutes ? words.t('deliberation.meeting.minutes', { count: note.minutes }) : null,
    note: text === '' ? null : text,
    noNote: text === '' ? say('noNote') : null,
    links: [
      { label: say('toDeliberation'), href: deliberationPaths.chair(words.lang, reviewId) },
      { label: say(note ? 'editNote' : 'writeNote'), href: deliberationPaths.meetingNote(words.lang, reviewId) },
    ],
  };
}

export const anchorOf = (reviewId: string): string => `r-${reviewId}`;

const NOTHING = { minutes: null, divided: null, close: null, note: null, noNote: null };

/** Who has not submitted, and who has not voted on an open proposal: in names, never how. */
function awaited(words: Words, { unsubmitted, vote }: LedReview): { term: string; value: string }[] {
  const say = (key: string, params = {}) => words.t(`deliberation.meeting.${key}`, params);
  const names = (list: string[], nobody: string) => (list.length > 0 ? words.list(list) : say(nobody));
  return [
    { term: say('unsubmitted'), value: names(unsubmitted, 'unsubmittedNobody') },
    vote
      ? { term: say('unvoted', { number: vote.number }), value: names(vote.awaited, 'unvotedNobody') }
      : { term: say('vote'), value: say('noProposal') },
  ];
}

function awaySentence(words: Words, { isRecused, leader }: AgendaItem): string {
  if (!isRecused) return words.t('deliberation.meeting.away', { name: leader ?? '' });
  return leader
    ? words.t('deliberation.meeting.leave', { name: leader })
    : words.t('deliberation.meeting.leaveWithout');
}

function memberLinks(words: Words, { reviewId, mayRead }: AgendaItem): Link[] {
  if (!mayRead) return [];
  return [{ label: words.t('deliberation.meeting.toOwn'), href: deliberationPaths.show(words.lang, reviewId) }];
}

const TALKED_ABOUT: CriterionResult['agreement'][] = ['divided', 'some_spread'];

/** Criteria on which members differ, as a table; the rest as a number. */
function criteriaParts(
  words: Words,
  { reviewId, candidate }: AgendaItem,
  led: LedReview,
): Pick<AgendaSection, 'divided' | 'close'> {
  const open = led.criteria.filter(({ agreement: level }) => TALKED_ABOUT.includes(level));
  const rest = led.criteria.length - open.length;
  const close = words.t(open.length > 0 ? 'deliberation.meeting.rest' : 'deliberation.meeting.allClose', {
    count: rest,
  });
  if (open.length === 0) return { divided: null, close };
  const columns = ['criterion', 'agreement', 'scores'];
  const divided = dataTable(
    {
      caption: words.t('deliberation.meeting.divided', { name: candidate }),
      columns: columns.map((key) => ({ label: words.t(`deliberation.meeting.column.${key}`) })),
      rows: open.map((result) => ({ cells: criterionCells(words, reviewId, led, result) })),
    },
    words,
  );
  return { divided, close: rest > 0 ? close : null };
}

function criterionCells(words: Words, reviewId: string, { standing }: LedReview, result: CriterionResult) {
  const criteria = criteriaOf({ standing });
  const index = criteria.findIndex(({ code }) => code === result.criterion);
  const title = criteria[index] ? inLanguage(criteria[index].title, words.lang).text : '';
  const { middle, counts } = dotPlot(result.distribution as unknown as ScoreCounts, words);
  const number = String(index + 1);
  return [
    { text: `${number} ${title}`, href: deliberationPaths.criterion(words.lang, reviewId, number) },
    agreement(result.agreement, words).label,
    `${middle} ${counts}`,
  ];
}
