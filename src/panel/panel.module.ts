import { Module } from '@nestjs/common';
import { PanelFacts } from './panel.facts';
import { PanelQueries } from './panel.queries';
import { OwnProgress } from './ports/own-progress';
import { RoomLinks } from './ports/room-links';
import { RoomNotes } from './ports/room-notes';
import { SubmissionCounts } from './ports/submission-counts';
import { Pseudonyms } from './pseudonyms';
import { RecusalsQueries } from './recusals.queries';
import { ReviewFactsExtensions } from './review-facts-extensions';
import { Reviews } from './reviews';
import { TwoPersonFacts } from './two-person.facts';

/** Open to higher modules: reads, the phase machine, pseudonyms, and the ports that they fill. */
const doors = [PanelQueries, RecusalsQueries, Pseudonyms, ReviewFactsExtensions, Reviews];
const ports = [OwnProgress, RoomLinks, RoomNotes, SubmissionCounts];

@Module({
  providers: [...doors, ...ports, PanelFacts, TwoPersonFacts],
  exports: [...doors, ...ports],
})
export class PanelModule {}
