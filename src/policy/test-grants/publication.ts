import { CHAIR, Grant, staff, twoSides, withdrawn } from './grant';

export const publication = {
  'publishing.list': staff,
  'release.view': { by: ['secretariat', 'member'], given: CHAIR },
  'release.approve': {
    by: ['secretariat'],
    given: { phase: 'sealed', approvalSide: 'secretariat' },
    phases: ['sealed'],
    but: [...twoSides('chair', 'secretariat'), withdrawn],
  },
  'result.sealAgain': {
    by: ['secretariat'],
    given: { phase: 'sealed', approvalSide: 'secretariat' },
    phases: ['sealed', 'released'],
    but: [[{ approvalSide: null }, 'hidden']],
  },
  'correction.draft': { ...staff, given: { phase: 'released' }, phases: ['released'] },
  'correction.approve': {
    by: ['secretariat'],
    given: { phase: 'released', approvalSide: 'secretariat' },
    phases: ['released'],
    but: twoSides('chair', 'secretariat'),
  },
} satisfies Record<string, Grant>;
