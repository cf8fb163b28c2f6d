import type { Words } from '../../../common/text';
import type { Link } from '../../../common/web/rendering';
import type { PassagePlace } from '../../domain/error-reports';
import type { ReplyGround } from '../../reply/reply-desk';
import { errorAnchor, errorPaths } from './error.paths';

/** Beside a passage: where an error in it is reported, and what was. Printed by `questionnaire/reply/_report`. */
export interface ReportLinks {
  number: string;
  /** Null once the time is over. */
  href: string | null;
  reported: Link[];
}

/** By the number of the passage. */
export function reportLinks(words: Words, ground: ReplyGround): Record<string, ReportLinks> {
  return Object.fromEntries(ground.passages.map((passage) => [passage.number, linksAt(words, ground, passage)]));
}

function linksAt(
  words: Words,
  { isOpen, reports, openedAt }: ReplyGround,
  { code, number }: PassagePlace,
): ReportLinks {
  const here = reports.filter(({ passage, receivedAt }) => passage.code === code && receivedAt >= openedAt);
  return {
    number,
    href: isOpen ? errorPaths.new(words.lang, code) : null,
    reported: here.map((report) => ({
      label: words.t(`deliberation.errors.link.${report.answer ? 'answered' : 'waiting'}`, {
        at: words.date(report.receivedAt),
      }),
      href: errorAnchor(report.number),
    })),
  };
}
