import { Entity } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  RevColumn,
} from '../../common/persistence';
import { FrameworkContent, FrameworkState } from '../domain';

/** What a version says apart from its criteria, which have rows of their own, and its post, which the framework has. */
export type FrameworkSettings = Omit<FrameworkContent, 'criteria' | 'post'>;

@Entity('framework_version')
export class FrameworkVersion {
  @IdColumn() id: string;
  @RefColumn() framework_id: string;
  @IntColumn() number: number;
  @CodeColumn() status: FrameworkState;
  @JsonColumn() settings: FrameworkSettings;
  @CodeColumn({ nullable: true }) content_hash: string | null;
  @InstantColumn() created_at: string;
  @InstantColumn({ nullable: true }) published_at: string | null;
  @InstantColumn({ nullable: true }) retired_at: string | null;
  @RevColumn() rev: number;
}
