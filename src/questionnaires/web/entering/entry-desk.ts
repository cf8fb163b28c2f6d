import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, Settings } from '../../../common/config';
import { NotFound } from '../../../common/errors';
import type { Words } from '../../../common/text';
import { linkPaths } from '../../../common/web/link.paths';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { EntriesQueries } from '../../entering/entries.queries';
import type { EntryPlace } from '../../entering/entry-ground';
import { EntryLinks } from '../../entering/entry-links.service';
import { giveLinkSecret } from '../../links/link-cookie';
import { LetterGrounds } from '../letters/letter-ground';
import { entryPage, EntryPage, EntryPageData } from './entry.page';

/** Puts the page on a letter together, and leads to the pages on which it is typed in. */
@Injectable()
export class EntryDesk {
  constructor(
    private readonly grounds: LetterGrounds,
    private readonly entries: EntriesQueries,
    private readonly links: EntryLinks,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws NotFound for somebody who does not stand in this election. */
  async page(words: Words, place: EntryPlace, asked: Pick<EntryPageData, 'bound' | 'limit'>): Promise<EntryPage> {
    const ground = await this.grounds.of(place.questionnaireId);
    const person = ground.people.find(({ candidacy }) => candidacy.id === place.candidacyId);
    if (!person) throw new NotFound();
    return entryPage(words, ground, { person, entry: await this.entries.of(place), ...asked });
  }

  async open({ actor, lang }: BenchRequest, response: Response, place: EntryPlace): Promise<SeeOther> {
    giveLinkSecret(response, this.settings.http, await this.links.open(actor, place));
    return new SeeOther(linkPaths.overview(lang));
  }
}
