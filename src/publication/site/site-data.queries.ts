import { Inject, Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { SETTINGS, Settings } from '../../common/config';
import { KeyRing } from '../../common/crypto/key-ring';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { CriteriaQueries, FrameworkVersionRead } from '../../criteria';
import { ElectionRead, ElectionsQueries, FactRead, Facts, RoundRead, StateRead } from '../../elections';
import { CycleRead, PanelQueries, RecusalsQueries, ReviewRead } from '../../panel';
import { ReleasedProfile, releasedProfiles } from '../data/revisions.repository';
import { PublicElection, PublicProfile, SiteData } from '../domain/site-data';
import { publicCandidate, publicCategories } from './public-candidates';
import { publicElection } from './public-elections';
import { publicFramework } from './public-frameworks';
import { publicMembers } from './public-members';
import { livingProfile, withCandidate } from './public-profiles';

/** Everything that one state of the site is made of, read once. */
interface Gathered {
  elections: ElectionRead[];
  candidacies: CandidacyRead[];
  rounds: Map<string, RoundRead[]>;
  facts: Record<'person' | 'candidacy' | 'election', Map<string, FactRead[]>>;
  states: StateRead[];
  cycles: CycleRead[];
  reviews: ReviewRead[];
  frameworks: FrameworkVersionRead[];
  released: ReleasedProfile[];
  now: string;
}

/** Cycles, reviews, frameworks and members of the panels at work. */
@Injectable()
export class PanelSources {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly criteria: CriteriaQueries,
  ) {}

  async read(electionIds: string[]): Promise<Pick<Gathered, 'cycles' | 'reviews' | 'frameworks'>> {
    const cycles = (await this.panel.cycles()).filter((cycle) => electionIds.includes(cycle.electionId));
    const reviews: ReviewRead[] = [];
    for (const cycle of cycles) reviews.push(...(await this.panel.reviewsOfCycle(cycle.id)));
    const frameworks = (await this.criteria.frameworks()).flatMap(({ versions }) =>
      versions.filter((version) => version.status !== 'draft'),
    );
    return { cycles, reviews, frameworks };
  }

  async members(
    cycles: CycleRead[],
    reviews: ReviewRead[],
    candidacies: CandidacyRead[],
    elections: ElectionRead[],
  ): Promise<SiteData['members']> {
    const panels = [...new Set(cycles.map((cycle) => cycle.panelId))];
    const members = (await Promise.all(panels.map((id) => this.panel.membersOfPanel(id)))).flat();
    const recusals = await this.recusals.inForce(reviews.map(({ id }) => id));
    return publicMembers({ members, recusals, reviews, candidacies, elections });
  }
}

/** The modules that the site data come from, asked in a fixed number of queries. */
@Injectable()
export class SiteSources {
  constructor(
    private readonly elections: ElectionsQueries,
    private readonly facts: Facts,
    private readonly candidates: CandidatesQueries,
    private readonly panelParts: PanelSources,
  ) {}

  async read(readDb: ReadDb, now: string): Promise<Gathered> {
    const elections = (await this.elections.list()).filter((election) => election.isPublic);
    const candidacies = await this.candidates.byElections(elections.map(({ id }) => id));
    const rounds = new Map<string, RoundRead[]>();
    for (const { id } of elections) rounds.set(id, await this.elections.rounds(id));
    const facts = {
      person: await this.facts.of(
        'person',
        candidacies.flatMap(({ personId }) => personId ?? []),
      ),
      candidacy: await this.facts.of(
        'candidacy',
        candidacies.map(({ id }) => id),
      ),
      election: await this.facts.of(
        'election',
        elections.map(({ id }) => id),
      ),
    };
    const panel = await this.panelParts.read(elections.map(({ id }) => id));
    const released = await releasedProfiles(
      readDb.manager,
      candidacies.map(({ id }) => id),
    );
    return { elections, candidacies, rounds, facts, states: await this.elections.states(), ...panel, released, now };
  }

  members(
    cycles: CycleRead[],
    reviews: ReviewRead[],
    candidacies: CandidacyRead[],
    elections: ElectionRead[],
  ): Promise<SiteData['members']> {
    return this.panelParts.members(cycles, reviews, candidacies, elections);
  }
}

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
      publicKey: this.keyRing.publicKey().export({ type: 'spki', format: 'pem' }).toString(),
      elections,
      frameworks: all.frameworks.map(publicFramework),
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

function revisionsOf({ revisions }: ReleasedProfile): SiteData['revisions'] {
  return revisions.map(({ row, profile }) => ({
    electionSlug: profile.electionSlug,
    candidateSlug: profile.candidate.slug,
    profile,
    signature: row.signature,
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
