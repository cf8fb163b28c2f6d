import type { DeskPaths } from './desk-paths';
import { scoringPaths } from './scoring.paths';

const practice = (lang: string, cycleId: string): string => `/${lang}/panel-room/practice/${cycleId}`;
const part = (text: string): string => encodeURIComponent(text);

/** Addresses of the practice case. */
export const practicePaths = {
  show: practice,
  start: (lang: string, cycleId: string) => `${practice(lang, cycleId)}/desk`,
  criterion: (lang: string, cycleId: string, code: string) => `${practice(lang, cycleId)}/score/${part(code)}`,
  check: (lang: string, cycleId: string) => `${practice(lang, cycleId)}/check`,
  submissions: (lang: string, cycleId: string) => `${practice(lang, cycleId)}/submissions`,
  result: (lang: string, cycleId: string) => `${practice(lang, cycleId)}/result`,
  /** Staff turn it on and off. */
  offer: (lang: string, cycleId: string) => `/${lang}/staff/cycles/${cycleId}/practice`,
};

export function practiceDesk(lang: string, cycleId: string): DeskPaths {
  const criterion = (code: string) => practicePaths.criterion(lang, cycleId, code);
  return {
    room: scoringPaths.room(lang),
    start: practicePaths.start(lang, cycleId),
    check: practicePaths.check(lang, cycleId),
    submissions: practicePaths.submissions(lang, cycleId),
    criterion: (code, query = {}, anchor = '') => {
      const given = Object.entries(query).filter(([, value]) => value !== '');
      const asked = new URLSearchParams(given).toString();
      return `${criterion(code)}${asked && `?${asked}`}${anchor && `#${anchor}`}`;
    },
    autosaves: (code) => `${criterion(code)}/autosaves`,
    merges: (code) => `${criterion(code)}/merges`,
    passage: (evidenceId, passage) => `${practice(lang, cycleId)}#p-${evidenceId}-${passage}`,
    more: null,
  };
}
