import { Injectable, OnModuleInit } from '@nestjs/common';
import { CriterionChoices } from '../candidates';
import { CriteriaQueries } from '../criteria';

/** Tells the staff's pages of documents which criteria a post has. */
@Injectable()
export class CriteriaOfPost implements OnModuleInit {
  constructor(
    private readonly choices: CriterionChoices,
    private readonly criteria: CriteriaQueries,
  ) {}

  onModuleInit(): void {
    this.choices.provide(async (post) => {
      const version = await this.criteria.currentVersion(post);
      const criteria = [...(version?.content.criteria ?? [])].sort((a, b) => a.position - b.position);
      return criteria.map(({ code, title }) => ({ code, title }));
    });
  }
}
