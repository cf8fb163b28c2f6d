import { Injectable } from '@nestjs/common';
import { ReadDb } from '../common/persistence';
import { PlacesRepository } from './data/places.repository';
import type { Desk } from './desk.queries';
import { DeskPlace, placeWithin } from './domain/desk-place';

/** Where a member left off. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly places: PlacesRepository,
  ) {}

  /** As far as it still exists; null where nothing was saved yet. */
  async of({ seat, criteria, documents }: Desk): Promise<DeskPlace | null> {
    const stored = await this.places.of(this.readDb.manager, seat);
    return placeWithin(
      stored,
      criteria.map(({ code }) => code),
      documents,
    );
  }
}
