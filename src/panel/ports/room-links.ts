import { Injectable } from '@nestjs/common';

type ReviewLink = (lang: string, reviewId: string) => string;

/** Pages of higher modules that the panel room leads to. */
export interface RoomLinkTable {
  /** Reading the documents. */
  dossier: ReviewLink;
  /** Scoring: start or go on. */
  score: ReviewLink;
  /** One's own submitted scores. */
  ownScores: ReviewLink;
  /** Scores and reasons of all, and the finding. */
  deliberation: ReviewLink;
  /** The chair's page on the deliberation of one review. */
  chairDeliberation: ReviewLink;
  /** The chair's page on the release of one sealed review. */
  release: ReviewLink;
  /** The chair's statistics; named by the cycle instead of a review. */
  chairAnalytics: ReviewLink;
  /** The chair's page for leading the meeting; named by the cycle too. */
  chairMeeting: ReviewLink;
}

/** Port: `scoring`, `deliberation` and `publication` say where their pages are. A link that nobody has set is not shown. */
@Injectable()
export class RoomLinks {
  private readonly links: Partial<RoomLinkTable> = {};

  set(links: Partial<RoomLinkTable>): void {
    Object.assign(this.links, links);
  }

  href(name: keyof RoomLinkTable, lang: string, id: string): string | null {
    return this.links[name]?.(lang, id) ?? null;
  }
}
