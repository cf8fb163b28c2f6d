import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn } from '../../common/persistence';

@Entity('framework')
export class Framework {
  @IdColumn() id: string;
  @CodeColumn() post_code: string;
  @InstantColumn() created_at: string;
}
