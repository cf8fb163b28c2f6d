import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CandidatesQueries } from '../../candidates';
import { sha256 } from '../../common/crypto/hashing';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import { canonicalJson } from '../../common/text/canonical-json';
import { publicAssessment, ResultContent, Results } from '../../deliberation';
import { PanelQueries, ReviewRead } from '../../panel';
import { releasedProfiles } from '../data/revisions.repository';
import { PublicProfile } from '../domain/site-data';
import { CandidacySources } from './candidacy-sources';

/** What two persons release: the profile, the exact bytes that are hashed and signed, and their hash. */
export interface ReleaseContent {
  review: ReviewRead;
  profile: PublicProfile;
  canonical: string;
  contentHash: string;
  result: ResultContent;
}

/** Makes the profile of a sealed review. Holds no time and no chance: the same review gives the same bytes to both approvers. */
@Injectable()
export class ReleaseContents {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
    private readonly results: Results,
    private readonly candidates: CandidatesQueries,
    private readonly sources: CandidacySources,
  ) {}

  /** Null while the review is not sealed. */
  async of(reviewId: string, db: EntityManager = this.readDb.manager): Promise<ReleaseContent | null> {
    const review = await this.panel.reviewById(reviewId, db);
    const candidacy = review && (await this.candidates.byId(review.candidacyId));
    if (!review || !candidacy) throw new NotFound();
    const opened = await this.results.opened(reviewId, db);
    if (!opened) return null;
    const [released] = await releasedProfiles(db, [candidacy.id]);
    const published = released?.revisions.flatMap(({ profile: { assessment } }) => assessment ?? []) ?? [];
    const profile = await this.sources.profile(candidacy, publicAssessment(opened.content, published));
    const canonical = canonicalJson(profile);
    return { review, profile, canonical, contentHash: sha256(canonical), result: opened.content };
  }
}
