import { Injectable } from '@nestjs/common';

/** Id of the row to which a personal link leads, or null where there is none. */
export type LinkSubjectFinder = (linkId: string) => Promise<string | null>;

/** One finder per kind of subject that `ofLink` names; the module that knows registers it at start. */
@Injectable()
export class LinkSubjects {
  private readonly finders = new Map<string, LinkSubjectFinder>();

  register(kind: string, finder: LinkSubjectFinder): void {
    if (this.finders.has(kind)) throw new Error(`Two finders of "${kind}" for personal links`);
    this.finders.set(kind, finder);
  }

  has(kind: string): boolean {
    return this.finders.has(kind);
  }

  async find(kind: string, linkId: string): Promise<string | null> {
    return (await this.finders.get(kind)?.(linkId)) ?? null;
  }
}
