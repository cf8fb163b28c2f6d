import { wordsIn, writeAssessment } from './assessment-writer';
import { CANDIDATES } from './candidates';
import { PANEL } from './panel';
import { REASONS, bandOf } from './reasons';
import { membersTakingPart, SCENARIO } from './scenario';
import { generateScores } from './score-generator';
import { CRITERIA } from './types';

const assessments = CANDIDATES.flatMap((candidate) => {
  const scenario = SCENARIO.find(({ slug }) => slug === candidate.slug)!;
  return generateScores(scenario.quality, membersTakingPart(scenario)).map(({ member, scores }) => ({
    candidate,
    member,
    ratings: writeAssessment(
      candidate,
      PANEL.find(({ key }) => key === member)!,
      scores,
    ),
  }));
});

describe('the dossiers', () => {
  it('give everyone something to read, numbered from 1', () => {
    for (const { documents } of CANDIDATES) {
      expect(documents.length).toBeGreaterThan(0);
      for (const { passages } of documents) {
        expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1));
      }
    }
  });

  it('have keys and titles that are not used twice', () => {
    for (const { documents } of CANDIDATES) {
      expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
      expect(new Set(documents.map(({ title }) => title.texts.en)).size).toBe(documents.length);
    }
  });

  it('are rich for at least four candidates: four documents, 1,400 words or more', () => {
    const rich = CANDIDATES.filter(({ documents }) => {
      const texts = documents.flatMap(({ passages }) => passages.map(({ text }) => text.texts.en));
      return documents.length >= 4 && wordsIn(texts.join(' ')) >= 1400;
    });
    expect(rich.length).toBeGreaterThanOrEqual(4);
  });

  it('keep references for the panel and everything else in public', () => {
    for (const { kind, visibility } of CANDIDATES.flatMap(({ documents }) => documents)) {
      expect([kind, visibility]).toEqual([kind, kind === 'references' ? 'panel' : 'published']);
    }
  });

  it('bear on every criterion, for all who have been interviewed', () => {
    for (const { slug, documents } of CANDIDATES.filter(({ documents }) => documents.length > 2)) {
      const covered = new Set(documents.flatMap(({ passages }) => passages.flatMap(({ criteria }) => criteria)));
      expect([slug, CRITERIA.filter((code) => !covered.has(code))]).toEqual([slug, []]);
    }
  });
});

describe('a written assessment', () => {
  it('is the same each time', () => {
    const { candidate, member, ratings } = assessments[0]!;
    const scenario = SCENARIO.find(({ slug }) => slug === candidate.slug)!;
    const again = generateScores(scenario.quality, [member])[0]!;
    expect(
      writeAssessment(
        candidate,
        PANEL.find(({ key }) => key === member)!,
        again.scores,
      ),
    ).toEqual(ratings);
  });

  it('gives each score a reason of 40 to 110 words in the member’s language', () => {
    for (const { member, ratings } of assessments) {
      const { language } = PANEL.find(({ key }) => key === member)!;
      for (const { reason } of ratings) {
        expect(reason.language).toBe(language);
        expect(wordsIn(reason.text)).toBeGreaterThanOrEqual(40);
        expect(wordsIn(reason.text)).toBeLessThanOrEqual(110);
      }
    }
  });

  it('cites passages that exist, and none where there is no score', () => {
    for (const { candidate, ratings } of assessments) {
      for (const { score, evidence } of ratings) {
        expect(evidence.length > 0).toBe(score !== null);
        for (const { document, passage } of evidence) {
          const found = candidate.documents.find(({ key }) => key === document);
          expect(found?.passages.some(({ number }) => number === passage)).toBe(true);
        }
      }
    }
  });

  it('is never word for word that of another member on the same criterion', () => {
    for (const { slug } of CANDIDATES) {
      for (const criterion of CRITERIA) {
        const texts = assessments
          .filter(({ candidate }) => candidate.slug === slug)
          .map(({ ratings }) => ratings.find((rating) => rating.criterion === criterion)!.reason.text);
        expect([slug, criterion, new Set(texts).size]).toEqual([slug, criterion, texts.length]);
      }
    }
  });

  it('has at least four sentences of each kind to draw on in English', () => {
    for (const bank of Object.values(REASONS)) {
      for (const { en } of Object.values(bank)) {
        expect([en.openings.length, en.supports.length, en.closings.length]).toEqual([4, 4, 4]);
      }
    }
    expect([1, 2, 3, 4, 5].map(bandOf)).toEqual(['low', 'low', 'mid', 'high', 'high']);
  });
});
