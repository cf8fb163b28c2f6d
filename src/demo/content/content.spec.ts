import { CANDIDATES } from './candidates';
import { PANEL, PANEL_NAME, STAFF } from './panel';
import { membersTakingPart, SCENARIO } from './scenario';
import { SHOWN_STATES } from './scenario-types';
import { REVIEW_DAYS } from './timeline';
import { CANDIDATE_SLUGS, CRITERIA, MEMBER_KEYS } from './types';
import type { LocalizedText } from './types';

function isText(value: object): value is LocalizedText {
  return 'original' in value && 'texts' in value;
}

function textsIn(value: unknown, path = ''): { path: string; text: LocalizedText }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const everything = textsIn({ CANDIDATES, PANEL, PANEL_NAME, STAFF, SCENARIO });
const scenarioOf = (slug: string) => SCENARIO.find((scenario) => scenario.slug === slug)!;

describe('the texts of the example', () => {
  it('are all in English and in French', () => {
    const missing = everything.filter(({ text }) => !text.texts.en.trim() || !text.texts.fr.trim());
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('have some originals in French', () => {
    expect(everything.some(({ text }) => text.original === 'fr')).toBe(true);
  });

  it('use typographic apostrophes and French spacing', () => {
    const wrong = everything.filter(
      ({ text }) => /'/.test(text.texts.en + text.texts.fr) || / [;:!?»%]/.test(text.texts.fr),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('never repeat a joint statement', () => {
    const statements = SCENARIO.flatMap(({ statements }) => Object.values(statements ?? {}));
    const english = statements.map(({ texts }) => texts.en);
    expect(new Set(english).size).toBe(english.length);
  });
});

describe('the people of the example', () => {
  it('are the twelve candidates of the design, seven of List A and five of List B', () => {
    expect(CANDIDATES.map(({ slug }) => slug)).toEqual([...CANDIDATE_SLUGS]);
    expect(CANDIDATES.filter(({ list }) => list === 'A')).toHaveLength(7);
    expect(CANDIDATES.filter(({ gender }) => gender === 'F')).toHaveLength(6);
  });

  it('are nine panel members, one chair and one deputy', () => {
    expect(PANEL.map(({ key }) => key).sort()).toEqual([...MEMBER_KEYS].sort());
    expect(PANEL.filter(({ role }) => role === 'chair')).toHaveLength(1);
    expect(PANEL.filter(({ role }) => role === 'deputy')).toHaveLength(1);
  });

  it('have mail addresses that lead nowhere, each its own', () => {
    const addresses = [...PANEL, ...STAFF].map(({ email }) => email);
    expect(addresses.every((address) => address.endsWith('@example.org'))).toBe(true);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have time zones that exist', () => {
    for (const { timeZone } of [...PANEL, ...STAFF]) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  it('come with biographies of 60 to 90 words', () => {
    const lengths = PANEL.map(({ biography }) => biography.texts.en.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(90);
  });

  it('have at least six facts each, every kind once', () => {
    for (const { facts } of CANDIDATES) {
      expect(facts.length).toBeGreaterThanOrEqual(6);
      expect(new Set(facts.map(({ kind }) => kind)).size).toBe(facts.length);
    }
  });
});

describe('the scenario', () => {
  it('covers every candidate and every state', () => {
    expect(SCENARIO.map(({ slug }) => slug)).toEqual([...CANDIDATE_SLUGS]);
    const shown = new Set(SCENARIO.flatMap(({ shows }) => shows));
    expect([...shown].sort()).toEqual([...SHOWN_STATES].sort());
  });

  it('lets nobody sit on a candidate of their own nationality', () => {
    for (const { slug, nationality } of CANDIDATES) {
      const sitting = PANEL.filter(({ key }) => membersTakingPart(scenarioOf(slug)).includes(key));
      expect(sitting.filter((member) => member.nationality === nationality)).toEqual([]);
    }
  });

  it('lets no recused member vote, change a score or sign an opinion', () => {
    for (const scenario of SCENARIO) {
      const sitting = membersTakingPart(scenario);
      const acting = [
        ...scenario.proposals.flatMap(({ votes }) => Object.keys(votes)),
        ...(scenario.scoreChanges ?? []).map(({ member }) => member),
        ...(scenario.separateOpinions ?? []).map(({ member }) => member),
        ...Object.keys(scenario.progress ?? {}),
      ];
      expect(acting.filter((member) => !sitting.some((key) => key === member))).toEqual([]);
    }
  });

  it('adopts a proposal when more than half of those who may vote agree, and only then', () => {
    for (const scenario of SCENARIO) {
      const voters = membersTakingPart(scenario).length;
      for (const { votes, outcome } of scenario.proposals.filter(({ outcome }) => outcome !== 'open')) {
        const agree = Object.values(votes).filter((vote) => vote === 'agree').length;
        expect([scenario.slug, outcome]).toEqual([scenario.slug, agree * 2 > voters ? 'adopted' : 'not_adopted']);
      }
    }
  });

  it('has joint statements on all criteria where a finding is near or made', () => {
    for (const { slug, proposals, statements } of SCENARIO) {
      const wanted = proposals.length > 0 ? [...CRITERIA] : [];
      expect([slug, Object.keys(statements ?? {})]).toEqual([slug, wanted]);
    }
  });

  it('corrects a fact to what the page now says', () => {
    const { correction } = scenarioOf('quiroga-paz');
    const facts = CANDIDATES.find(({ slug }) => slug === 'quiroga-paz')!.facts;
    expect(facts.find(({ kind }) => kind === correction!.fact)!.value).toEqual(correction!.is);
  });
});

describe('the days of the example', () => {
  it('follow one another within each review', () => {
    for (const days of Object.values(REVIEW_DAYS)) {
      const { opens, scoresDue, meeting, findingAdopted, sentToCandidate, replyDue, sealed, released, corrected } =
        days;
      const order = [opens, scoresDue, meeting, findingAdopted, sentToCandidate, replyDue, sealed, released, corrected];
      const known = order.filter((day) => day !== undefined);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }
  });

  it('leave each candidate at least ten days to reply', () => {
    for (const { sentToCandidate, replyDue } of Object.values(REVIEW_DAYS)) {
      if (sentToCandidate !== undefined) expect(replyDue! - sentToCandidate).toBeGreaterThanOrEqual(10);
    }
  });

  it('put every reply before its deadline', () => {
    for (const { slug, reply } of SCENARIO) {
      if (reply) expect(reply.receivedDay).toBeLessThanOrEqual(REVIEW_DAYS[slug].replyDue!);
    }
  });
});
