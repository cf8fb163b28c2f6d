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

  /** The newest answers first, then documents, then answers that were amended since. */
  async of(candidacyId: string): Promise<EvidenceRead[]> {
    const [newest, ...replaced] = await this.answers(candidacyId);
    return [...(newest ? [newest] : []), ...(await this.candidates.evidence(candidacyId)), ...replaced];
  }

  /** Confidential answers are among them: for the panel alone. */
  async answers(candidacyId: string): Promise<EvidenceRead[]> {
    const given = await this.submitted.of(candidacyId);
    return given ? answerDocuments(given, await this.filesWith(given), (lang) => this.words.for(lang)) : [];
  }

  async candidate(id: string): Promise<CandidacyRead> {
    const candidate = await this.candidates.byId(id);
    if (!candidate) throw new NotFound();
    return candidate;
  }
  /** Most candidates send none, and then nothing is asked. */
  private async filesWith({ candidacyId, submissions }: CandidateAnswers): Promise<NamedFile[]> {
    const hasFiles = submissions.some(({ answers }) => answers.some(({ answer }) => filesOf(answer).length > 0));
    return hasFiles ? this.files.named(candidacyId) : [];
  }
}
