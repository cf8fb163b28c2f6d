export { RECUSAL_CATEGORIES, RecusalCategory } from './domain/conflict';
export { actsIn, phaseAfter, ReviewAct } from './domain/review-phase';
export { actingChair, holdsSeatOn, Seat } from './domain/seat';
export { PanelModule } from './panel.module';
export { AssignmentRead, CycleRead, MemberRead, PanelQueries, ReviewRead } from './panel.queries';
export { Pseudonyms } from './pseudonyms';
export { DeclarationRead, RecusalRead, RecusalsQueries } from './recusals.queries';
export { ReviewFactsBasis, ReviewFactsExtensions } from './review-facts-extensions';
export { Reviews } from './reviews';
