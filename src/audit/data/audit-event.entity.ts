import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../common/persistence';

@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('integer') seq: number;
  @InstantColumn() at: string;
  @TextColumn() actor_ref: string;
  @CodeColumn() action: string;
  @TextColumn() object_ref: string;
  @CodeColumn() outcome: string;
  @JsonColumn() details: Record<string, unknown>;
  @CodeColumn() prev_hash: string;
  @CodeColumn() hash: string;
}

/** One row: the end of the chain. Whoever appends takes its lock first, so the chain cannot fork. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('integer') id: number;
  @IntColumn() seq: number;
  @CodeColumn() hash: string;
}

@Entity('audit_checkpoint')
export class AuditCheckpoint {
  @PrimaryColumn('integer') seq: number;
  @CodeColumn() hash: string;
  @IntColumn() count: number;
  @TextColumn() signature: string;
  @InstantColumn() at: string;
}
