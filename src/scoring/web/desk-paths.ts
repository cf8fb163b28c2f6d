import { scoringPaths } from './scoring.paths';

/** Where the controls of a scoring desk lead. A candidate's and the practice case's differ in this alone. */
export interface DeskPaths {
  room: string;
  start: string;
  check: string;
  submissions: string;
  criterion(code: string, query?: Record<string, string>, anchor?: string): string;
  autosaves(code: string): string;
  merges(code: string): string;
  passage(evidenceId: string, passage: number): string;
  /** What only a real candidate's desk has. */
  more: {
    stepAside: string;
    neighbour(which: 'previous' | 'next'): string;
    note(place: string, criterion: string): string;
    file: (fileId: string) => string;
  } | null;
}

export function reviewDesk(lang: string, reviewId: string): DeskPaths {
  return {
    room: scoringPaths.room(lang),
    start: scoringPaths.start(lang, reviewId),
    check: scoringPaths.check(lang, reviewId),
    submissions: scoringPaths.submissions(lang, reviewId),
    criterion: (code, query = {}, anchor = '') => scoringPaths.desk(lang, reviewId, code, query, anchor),
    autosaves: (code) => scoringPaths.autosaves(lang, reviewId, code),
    merges: (code) => scoringPaths.merges(lang, reviewId, code),
    passage: (evidenceId, passage) => scoringPaths.passage(lang, reviewId, evidenceId, passage),
    more: {
      stepAside: scoringPaths.stepAside(lang, reviewId),
      neighbour: (which) => scoringPaths.neighbour(lang, reviewId, which),
      note: (place, criterion) => scoringPaths.note(lang, reviewId, place, criterion),
      file: (fileId) => scoringPaths.file(lang, reviewId, fileId),
    },
  };
}
