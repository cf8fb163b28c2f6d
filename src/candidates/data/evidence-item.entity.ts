import { Entity } from 'typeorm';
import {
  CodeColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
  TextColumn,
} from '../../common/persistence';
import { Language, LocalizedText } from '../../common/text';
import type { EvidenceKind } from '../domain/candidacy-read';

/** A document of a dossier. One that was taken out keeps its row, because passages of it may have been cited. */
@Entity('evidence_item')
export class EvidenceItem {
  @IdColumn() id: string;
  @RefColumn() candidacy_id: string;
  @JsonColumn() title: LocalizedText;
  @JsonColumn() source: LocalizedText;
  @DayColumn({ nullable: true }) dated: string | null;
  @CodeColumn() visibility: 'published' | 'panel';
  @CodeColumn() language: Language;
  @CodeColumn() kind: EvidenceKind;
  /** Where the whole of it can be seen or heard. */
  @TextColumn({ nullable: true }) link: string | null;
  /** Codes of the criteria on which it bears. */
  @JsonColumn() criterion_codes: string[];
  @RefColumn({ nullable: true }) file_id: string | null;
  @IntColumn() position: number;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) removed_at: string | null;
  @RevColumn() rev: number;
}
