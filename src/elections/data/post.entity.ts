import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, JsonColumn, TextColumn } from '../../common/persistence';
import { Post as PostFacts, PostCode, PostRules } from '../domain/posts';

@Entity('post')
export class Post {
  @PrimaryColumn({ type: 'varchar', length: 64 }) code: PostCode;
  @CodeColumn() body: PostFacts['body'];
  @CodeColumn() held_by: PostFacts['heldBy'];
  @TextColumn() legal_basis: string;
  @JsonColumn() rules: PostRules;
}
