import { Words } from '../../common/text/words';
import { AuditLine } from '../log/audit-words';

/** Acts that have words of their own, `admin.audited.*`; a newer one is shown by its code. */
export const AUDITED = [
  'analytics.exported',
  'analytics.viewed',
  'approval.ended',
  'approval.given',
  'approval.taken_back',
  'assessment.opened',
  'assessment.revised',
  'assessment.submitted',
  'assignment.changed',
  'audit.exported',
  'candidacy.added',
  'candidacy.edited',
  'candidacy.imported',
  'candidacy.withdrawn',
  'chair.appointed',
  'codes.changed',
  'conflict.declared',
  'conflict.read',
  'correction.drafted',
  'correction.dropped',
  'cycle.created',
  'cycle.edited',
  'dossier.opened',
  'election.created',
  'election.edited',
  'election.hidden',
  'election.shown',
  'evidence.added',
  'evidence.edited',
  'evidence.removed',
  'finding.adopted',
  'finding.concluded',
  'finding.proposed',
  'finding.rejected',
  'finding.voted',
  'firstAdministrator.invited',
  'framework.discarded',
  'framework.drafted',
  'framework.edited',
  'framework.published',
  'invitation.accepted',
  'member.admitted',
  'opinion.saved',
  'panel.created',
  'panel.renamed',
  'panelMember.added',
  'panelMember.edited',
  'panelMember.ended',
  'password.changed',
  'password.given',
  'passwordReset.requested',
  'recusal.declared',
  'recusal.reasonRead',
  'reference.loaded',
  'reply.answered',
  'reply.received',
  'review.archived',
  'review.closed',
  'review.deadlineMoved',
  'review.deliberation_opened',
  'review.finding_adopted',
  'review.opened',
  'review.released',
  'review.reopened',
  'review.returned_to_deliberation',
  'review.sealed',
  'review.sealed_again',
  'revision.released',
  'secondFactor.given',
  'session.created',
  'session.ended',
  'signIn.alarmed',
  'statement.saved',
  'totp.changed',
  'user.created',
  'user.disabled',
  'user.edited',
  'user.enabled',
  'user.factorsReset',
  'user.invited',
  'user.rolesChanged',
] as const;

/** Kinds of things the log is about that have words of their own, `admin.kind.*`. */
export const KINDS = [
  'candidacy',
  'cycle',
  'election',
  'evidence',
  'framework',
  'link',
  'panel',
  'panelMember',
  'publication',
  'reference',
  'review',
  'site',
  'user',
] as const;

export function actionInWords(words: Words, action: string): string {
  const known = AUDITED.find((code) => code === action);
  return known ? words.t(`admin.audited.${known.replace('.', '_')}`) : action;
}

/** `review 3f2a…`, or the person's name. */
export function aboutInWords(words: Words, { kind, name, id }: AuditLine['about']): string {
  if (name) return name;
  const known = KINDS.find((code) => code === kind);
  const label = known ? words.t(`admin.kind.${known}`) : kind;
  return id ? `${label} ${id.slice(0, 8)}` : label;
}
