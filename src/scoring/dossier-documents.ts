import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries, EvidenceRead } from '../candidates';
import { NotFound } from '../common/errors';
import { WordsFactory } from '../common/text';
import { AnswerFileReads, type CandidateAnswers, type NamedFile, SubmittedAnswers } from '../questionnaires';
import { answerDocuments, filesOf } from './answer-document';

/** All that the panel reads of a candidate: the documents that staff entered, and what the candidate answered. */
@Injectable()
export class DossierDocuments {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly submitted: SubmittedAnswers,
    private readonly files: AnswerFileReads,
    private readonly words: WordsFactory,
  ) {}

  /** The newest answers first, the candidate's before the State's, then documents, then answers that were amended since. */
  async of(candidacyId: string): Promise<EvidenceRead[]> {
    const { own, ofState } = await this.answersOf(candidacyId);
    const documents = await this.candidates.evidence(candidacyId);
    return [...own.slice(0, 1), ...ofState.slice(0, 1), ...documents, ...own.slice(1), ...ofState.slice(1)];
  }

  /** The candidate's and the State's. Confidential answers are among them: for the panel alone. */
  async answers(candidacyId: string): Promise<EvidenceRead[]> {
    const { own, ofState } = await this.answersOf(candidacyId);
    return [...own, ...ofState];
  }

  async candidate(id: string): Promise<CandidacyRead> {
    const candidate = await this.candidates.byId(id);
    if (!candidate) throw new NotFound();
    return candidate;
  }

  private async answersOf(candidacyId: string): Promise<{ own: EvidenceRead[]; ofState: EvidenceRead[] }> {
    const { candidate, state } = await this.submitted.of(candidacyId);
    return {
      own: candidate ? await this.documentsOf(candidate, null) : [],
      ofState: state ? await this.documentsOf(state, (await this.candidate(candidacyId)).nominatingState) : [],
    };
  }

  private async documentsOf(given: CandidateAnswers, state: string | null): Promise<EvidenceRead[]> {
    const files = await this.filesWith(given);
    return answerDocuments(given, { state, files, wordsOf: (lang) => this.words.for(lang) });
  }

  /** Most candidates send none, and then nothing is asked. */
  private async filesWith({ candidacyId, submissions }: CandidateAnswers): Promise<NamedFile[]> {
    const hasFiles = submissions.some(
      ({ submission, answers }) =>
        submission.letterFileId !== null || answers.some(({ answer }) => filesOf(answer).length > 0),
    );
    return hasFiles ? this.files.named(candidacyId) : [];
  }
}
