import { Module } from '@nestjs/common';
import { PanelFacts } from './panel.facts';
import { PanelQueries } from './panel.queries';
import { Pseudonyms } from './pseudonyms';
import { RecusalsQueries } from './recusals.queries';
import { ReviewFactsExtensions } from './review-facts-extensions';
import { Reviews } from './reviews';

@Module({
  providers: [PanelFacts, PanelQueries, RecusalsQueries, Pseudonyms, ReviewFactsExtensions, Reviews],
  exports: [PanelQueries, RecusalsQueries, Pseudonyms, ReviewFactsExtensions, Reviews],
})
export class PanelModule {}
