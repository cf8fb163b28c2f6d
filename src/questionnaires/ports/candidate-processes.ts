import { Injectable } from '@nestjs/common';

/** How far the panel is, in steps that hint at no direction. */
export type Stage = 'notBegun' | 'underWay' | 'reply' | 'finished' | 'published' | 'withdrawn';

export interface CandidateProcess {
  stage: Stage;
  /** The right of reply, from the day on which the candidate may read the assessment; null before. */
  reply: {
    endsAt: string;
    isOpen: boolean;
    received: { choice: 'replied' | 'declined'; at: string } | null;
    /** Where the candidate reads the assessment and replies. */
    href: (lang: string) => string;
    /** Where staff record a reply that came another way; null when it is too late. */
    recordHref: ((lang: string) => string) | null;
    /** Errors that the candidate reported, and where staff answer; null where there are none. */
    errors: { count: number; unanswered: number; href: (lang: string) => string } | null;
  } | null;
}
export type ProcessSource = (candidacyId: string) => Promise<CandidateProcess | null>;

/** Port that `deliberation` fills: how the assessment of a candidate stands, as that candidate may know it. */
@Injectable()
export class CandidateProcesses {
  private source: ProcessSource | null = null;

  provide(source: ProcessSource): void {
    this.source = source;
  }

  async of(candidacyId: string): Promise<CandidateProcess | null> {
    return this.source ? this.source(candidacyId) : null;
  }
}
