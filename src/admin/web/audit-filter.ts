import { AuditFilter } from '../../audit';
import { AuditForm } from './audit.form';

export function auditFilter(form: AuditForm): AuditFilter {
  const { person, action, about, from, until, before } = form;
  return {
    ...(person ? { actorRef: `user:${person}` } : {}),
    ...(action ? { action } : {}),
    ...(about ? { objectRef: about } : {}),
    ...(from ? { fromDay: from } : {}),
    ...(until ? { untilDay: until } : {}),
    ...(before ? { beforeSeq: before } : {}),
  };
}
