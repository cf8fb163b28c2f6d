import { Injectable } from '@nestjs/common';
import { CandidacyRead } from '../../candidates';
import { isPublishable } from '../../common/facts';
import { ReadDb } from '../../common/persistence';
import { Language, OFFERED_LANGUAGES } from '../../common/text/language';
import { Clock } from '../../common/time/clock';
import { FactRead } from '../../elections';
import { Readiness, ReadinessQueries } from '../../deliberation';
import { releasedProfiles } from '../data/revisions.repository';
import { ReleaseState } from '../domain/release-checklist';
import { PublicProfile } from '../domain/site-data';
import { isWithdrawn, ReleaseGround, ReleaseSources } from './release-sources';

export interface FactGap {
  kind: string;
  lang: Language;
}
export interface ReleaseStanding extends ReleaseGround {
  now: string;
  state: Omit<ReleaseState, 'hasFirstApproval'>;
  readiness: Readiness;
  /** Facts that are not stated in every language. */
  factGaps: FactGap[];
  /** The newest version with the list of all; null before the first release. */
  published: PublicProfile | null;
}

/** How far one review has come on its way to publication. Says nothing of what the panel found. */
@Injectable()
export class ReleaseDesk {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly sources: ReleaseSources,
    private readonly readiness: ReadinessQueries,
  ) {}

  async of(reviewId: string): Promise<ReleaseStanding> {
    const ground = await this.sources.ground(reviewId);
    const { review, candidacy, framework } = ground;
    const codes = framework.content.criteria.map(({ code }) => code);
    const readiness = await this.readiness.of(reviewId, codes);
    const [released = null] = await releasedProfiles(this.readDb.manager, [candidacy.id]);
    const factGaps = gapsIn(await this.factsOf(candidacy));
    const state = {
      phase: review.phase,
      isWithdrawn: isWithdrawn(candidacy),
      adoptedAt: readiness.adoptedAt,
      replyEndsAt: readiness.reply.endsAt,
      reply: readiness.reply.choice,
      statementGaps: readiness.statementGaps.length,
      translationGaps: factGaps.length,
      sealedAt: readiness.sealedAt,
      isOutdated: readiness.isOutdated,
      revisions: released?.revisions.map(({ row }) => row.kind) ?? [],
    };
    return {
      ...ground,
      now: this.clock.now(),
      state,
      readiness,
      factGaps,
      published: released?.revisions.at(-1)?.profile ?? null,
    };
  }

  private async factsOf({ id, personId }: CandidacyRead): Promise<FactRead[]> {
    const ofPerson = await this.sources.facts.of('person', personId ? [personId] : []);
    const ofCandidacy = await this.sources.facts.of('candidacy', [id]);
    return [...ofPerson.values(), ...ofCandidacy.values()].flat().filter(isPublishable);
  }
}

function gapsIn(facts: readonly FactRead[]): FactGap[] {
  return facts.flatMap(({ kind, value }) =>
    OFFERED_LANGUAGES.filter((lang) => !value.texts[lang]?.trim()).map((lang) => ({ kind, lang })),
  );
}
