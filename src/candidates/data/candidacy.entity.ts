import { Entity } from 'typeorm';
import { Confidence } from '../../common/facts';
import { CodeColumn, IdColumn, InstantColumn, RefColumn, RevColumn } from '../../common/persistence';
import { JudgesList, Region } from '../../elections';
import { CandidacyStatus } from '../domain/candidacy-read';

/** One person, or for the Bureau one State, in one election. */
@Entity('candidacy')
export class Candidacy {
  @IdColumn() id: string;
  @RefColumn() election_id: string;
  @RefColumn({ nullable: true }) person_id: string | null;
  @CodeColumn({ nullable: true }) state_code: string | null;
  @CodeColumn() slug: string;
  @CodeColumn({ nullable: true }) list: JudgesList | null;
  @CodeColumn() contest: string;
  @CodeColumn({ nullable: true }) nationality: string | null;
  @CodeColumn({ nullable: true }) region: Region | null;
  @CodeColumn() status: CandidacyStatus;
  @CodeColumn() confidence: Confidence;
  @InstantColumn() created_at: string;
  @RevColumn() rev: number;
}
