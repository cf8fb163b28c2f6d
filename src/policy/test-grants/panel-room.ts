import { PHASES } from '../facts';
import { Grant, practising, reading, SCORED, scoring, SEATED, seats, unscored, withdrawn } from './grant';

export const panelRoom = {
  'panelRoom.enter': { by: ['member'], othersHidden: true },
  'criteria.read': { by: ['member'], given: { isPanelMember: true }, but: [[{ isPanelMember: false }, 'hidden']] },
  'background.state': {
    by: ['member'],
    given: { isOwn: true },
    othersHidden: true,
    but: [[{ isOwn: false }, 'hidden']],
  },
  'conflict.declare': {
    by: ['member'],
    given: { ...SEATED, hasDeclaredConflicts: false },
    phases: ['draft', 'open', 'closed', 'deliberation'],
    but: [...seats, withdrawn],
  },
  'conflict.view': {
    by: ['member'],
    given: { ...SEATED, isRecused: true },
    but: [
      [{ isPanelMember: false }, 'hidden'],
      [{ isAssigned: false }, 'hidden'],
    ],
  },
  'recusal.declare': {
    by: ['member'],
    given: SEATED,
    phases: PHASES.filter((phase) => phase !== 'archived'),
    but: seats,
  },
  'dossier.read': reading,
  'note.keep': reading,
  'timeRequest.create': {
    by: ['member'],
    given: { ...SEATED, hasDeclaredConflicts: false },
    phases: ['open'],
    but: [...seats, withdrawn, [{ assessmentState: 'submitted' }, 'already_submitted']],
  },
  'timeRequest.viewOwn': { by: ['member'], given: SEATED, but: seats },
  'assessment.edit': scoring,
  'assessment.submit': scoring,
  'practice.enter': practising(),
  'practice.score': practising([{ assessmentState: 'submitted' }, 'already_submitted']),
  'practice.compare': practising([{ hasSubmittedOwn: false }, 'own_not_submitted']),
  'assessment.readOwn': {
    by: ['member'],
    given: { ...SEATED, ownsAssessment: true },
    but: [...seats, [{ ownsAssessment: false }, 'hidden']],
  },
  'assessment.readOthers': {
    by: ['member'],
    given: SCORED,
    phases: ['deliberation', 'reply', 'sealed', 'released'],
    but: [...seats, ...unscored],
  },
  'assessment.revise': {
    by: ['member'],
    given: SCORED,
    phases: ['deliberation'],
    but: [
      ...seats,
      withdrawn,
      [{ ownsAssessment: false }, 'hidden'],
      [{ hasSubmittedOwn: false }, 'own_not_submitted'],
    ],
  },
} satisfies Record<string, Grant>;
