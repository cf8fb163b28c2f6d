/**
 * Acts after which the public site is made anew. They are found in the audit log, so no module has to tell another:
 * what is not recorded cannot change what the public sees.
 */
export const SITE_CAUSES: readonly string[] = [
  'election.created',
  'election.edited',
  'reference.loaded',
  'framework.published',
  'framework.retired',
  'candidacy.added',
  'candidacy.edited',
  'candidacy.withdrawn',
  'candidacies.imported',
  'facts.changed',
  'member.added',
  'member.edited',
  'member.ended',
  'chair.appointed',
  'cycle.created',
  'cycle.edited',
  'recusal.declared',
  'recusal.ended',
  'review.created',
  'review.opened',
  'review.released',
  'revision.released',
];
