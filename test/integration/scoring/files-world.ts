import { onlyIn } from '../../../src/common/text/localized-text';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import type { TestApp } from '../../support/test-app';
import { aQuestion } from '../questionnaires/answering-world';
import { aScoringWorld, ScoringWorld } from './scoring-world';

const text = (words: string) => onlyIn('en', words);

/** A candidate before a panel of three who is asked in words (Q1) and for files (F1, and F2 for the panel alone). */
export interface FilesWorld extends ScoringWorld {
  candidacyId: string;
  dossier: string;
  /** Where the panel has a file. */
  file(id: string): string;
}

export async function aFilesWorld(app: TestApp): Promise<FilesWorld> {
  const scoring = await aScoringWorld(app, { members: 3 });
  const files = { kind: 'files', wordLimit: null } as const;
  const questions = [
    aQuestion('Q1', { prompt: text('How long were you a judge?') }),
    aQuestion('F1', { ...files, prompt: text('Judgments you wrote') }),
    aQuestion('F2', { ...files, prompt: text('Other papers'), visibility: 'panel' }),
  ];
  await aQuestionnaire(app, {
    election_id: String(scoring.cycle.election_id),
    content: {
      title: text('Questions'),
      lead: text('What we ask.'),
      sections: [{ code: 'A', title: text('All'), guidance: null, questions }],
    },
  });
  const dossier = `/en/panel-room/dossier/${scoring.review.id}`;
  const candidacyId = String(scoring.review.candidacy_id);
  return { ...scoring, candidacyId, dossier, file: (id) => `${dossier}/files/${id}` };
}
