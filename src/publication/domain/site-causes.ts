/**
 * Acts after which the public site is made anew. They are found in the audit log, so no module has to tell another:
 * what is not recorded cannot change what the public sees.
 */
export const SITE_CAUSES: readonly string[] = [
  'election.created',
  'election.edited',
  'election.shown',
  'election.hidden',
  'reference.loaded',
  'framework.published',
  'candidacy.added',
  'candidacy.edited',
  'candidacy.imported',
  'candidacy.withdrawn',
  'panelMember.added',
  'panelMember.edited',
  'panelMember.ended',
  'chair.appointed',
  'cycle.created',
  'cycle.edited',
  'questionnaire.published',
  'recusal.declared',
  'review.deadlineMoved',
  'review.opened',
  'review.released',
  'revision.released',
];
