import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock';
import { CorrectionContents } from '../corrections/correction-contents';
import { PublicElection, PublicProfile, PublicRevision, SiteData } from '../domain/site-data';
import { SiteDataQueries } from '../site/site-data.queries';
import { ReleaseContents } from './release-content';

export interface Preview {
  data: SiteData;
  election: PublicElection;
  profile: PublicProfile;
}

/** The public page as it would be if what is prepared were published now. */
@Injectable()
export class Previews {
  constructor(
    private readonly site: SiteDataQueries,
    private readonly contents: ReleaseContents,
    private readonly corrections: CorrectionContents,
    private readonly clock: Clock,
  ) {}

  /** Null while nothing is prepared. */
  async of(reviewId: string): Promise<Preview | null> {
    const next = (await this.ofCorrection(reviewId)) ?? (await this.ofRelease(reviewId));
    if (!next) return null;
    const data = await this.site.gather();
    const election = data.elections.find(({ slug }) => slug === next.electionSlug);
    return election ? { data, election, profile: next } : null;
  }

  private async ofRelease(reviewId: string): Promise<PublicProfile | null> {
    const content = await this.contents.of(reviewId);
    if (content?.review.phase !== 'sealed') return null;
    const revision = { number: 1, kind: 'first' as const, reason: null, contentHash: content.contentHash };
    return this.asOfNow(content.profile, revision);
  }

  private async ofCorrection(reviewId: string): Promise<PublicProfile | null> {
    const correction = await this.corrections.of(reviewId);
    return correction && this.asOfNow(correction.next.profile, correction.proposal);
  }

  private asOfNow(profile: PublicProfile, revision: Omit<PublicRevision, 'releasedAt'>): PublicProfile {
    const { number, kind, reason, contentHash } = revision;
    return { ...profile, revision: { number, kind, reason, contentHash, releasedAt: this.clock.now() } };
  }
}
