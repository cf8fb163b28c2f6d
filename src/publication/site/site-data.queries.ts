import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { KeyRing } from '../../common/crypto/key-ring';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { ElectionRead } from '../../elections';
import { ReleasedProfile } from '../data/revisions.repository';
import { PublicElection, PublicProfile, SiteData } from '../domain/site-data';
import { publicCandidate, publicCategories } from './public-candidates';
import { publicElection } from './public-elections';
import { publicFramework } from './public-frameworks';
import { publicQuestionnaires } from './public-questionnaires';
import { livingProfile, withCandidate } from './public-profiles';
import { Gathered } from './gathered';
import { SiteSources } from './site-sources';

/** Gathers what may be shown. Unreleased work is not read at all, so it cannot slip through. */
@Injectable()
export class SiteDataQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly keyRing: KeyRing,
    private readonly queries: SiteSources,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async gather(): Promise<SiteData> {
    const all = await this.queries.read(this.readDb, this.clock.now());
    const elections = all.elections.map((election) => electionOf(election, all));
    const { site, http } = this.settings;
    return {
      schema: 'open-bench/site/1',
      asOf: all.now,
      siteName: site.name,
      isExample: site.example,
      publicUrl: http.publicUrl,
      contact: site.contact,
      publicKey: this.keyRing.publicKey().export({ type: 'spki', format: 'pem' }).toString(),
      elections,
      frameworks: all.frameworks.map(publicFramework),
      questionnaires: elections.flatMap(({ slug }) => questionnairesOf(slug, all)),
      profiles: elections.flatMap((election) => profilesOf(election, all)),
      revisions: all.released.flatMap(revisionsOf),
      members: await this.queries.members(all.cycles, all.reviews, all.candidacies, all.elections),
      corrections: all.released.flatMap(correctionsOf),
    };
  }
}

function electionOf(election: ElectionRead, all: Gathered): PublicElection {
  const candidacies = all.candidacies.filter((candidacy) => candidacy.electionId === election.id);
  const rounds = all.rounds.get(election.id) ?? [];
  const cycle = all.cycles.find(({ electionId }) => electionId === election.id) ?? null;
  const content = all.frameworks.find(({ id }) => id === cycle?.frameworkVersionId)?.content;
  const categories = content ? publicCategories(content) : [];
  const candidates = candidacies.map((candidacy) => {
    const phase =
      all.reviews.find(({ candidacyId }) => candidacyId === candidacy.id)?.phase ?? (cycle ? 'draft' : null);
    const released =
      all.released.find(({ candidacyId }) => candidacyId === candidacy.id)?.revisions.at(-1)?.profile ?? null;
    return publicCandidate({ candidacy, phase, released, rounds, categories });
  });
  const facts = all.facts.election.get(election.id) ?? [];
  const isListComplete = !facts.some(({ kind, recorded }) => kind === 'candidate_list' && recorded !== 'complete');
  return publicElection({
    election,
    rounds,
    facts,
    candidacies,
    candidates,
    states: all.states,
    cycle,
    isListComplete,
    now: all.now,
  });
}

/** The newest revision where there is one; else what is known of the candidate now. */
function profilesOf(election: PublicElection, all: Gathered): PublicProfile[] {
  const id = all.elections.find(({ slug }) => slug === election.slug)?.id;
  return election.candidates.flatMap((candidate) => {
    const candidacy = all.candidacies.find(({ electionId, slug }) => electionId === id && slug === candidate.slug);
    if (!candidacy) return [];
    const released = all.released.find(({ candidacyId }) => candidacyId === candidacy.id)?.revisions.at(-1)?.profile;
    if (released) return [withCandidate(released, candidate, candidacy)];
    const facts = [
      ...(all.facts.person.get(candidacy.personId ?? '') ?? []),
      ...(all.facts.candidacy.get(candidacy.id) ?? []),
    ];
    const dueAt = all.reviews.find(({ candidacyId }) => candidacyId === candidacy.id)?.dueAt ?? null;
    return [livingProfile({ election, candidate, candidacy, facts, dueAt })];
  });
}

const questionnairesOf = (slug: string, { elections, questionnaires }: Gathered) =>
  publicQuestionnaires(
    slug,
    questionnaires.filter(({ electionId }) => electionId === elections.find((one) => one.slug === slug)?.id),
  );

function revisionsOf({ revisions }: ReleasedProfile): SiteData['revisions'] {
  return revisions.map(({ row, profile }) => ({
    electionSlug: profile.electionSlug,
    candidateSlug: profile.candidate.slug,
    profile,
    signature: row.signature,
    manifest: row.manifest,
    manifestSignature: row.manifest_signature,
  }));
}

function correctionsOf({ revisions }: ReleasedProfile): SiteData['corrections'] {
  return revisions.flatMap(({ row, profile }) => {
    if (row.kind === 'first' || !profile.revision) return [];
    return [
      {
        electionSlug: profile.electionSlug,
        candidateSlug: profile.candidate.slug,
        name: profile.candidate.name,
        revision: profile.revision,
      },
    ];
  });
}
