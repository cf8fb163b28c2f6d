import {
  hasGivenPassword,
  holdsCandidateLink,
  holdsOwnLink,
  holdsPanelRole,
  holdsValidLink,
  isAdministrator,
  isAnonymous,
  isOwn,
  isSecretariat,
  isSignedIn,
  steppedUp,
  steppedUpJustNow,
} from './predicates/account';
import { approvesFor, isNotMaker, isOtherPersonThanFirst, isOtherSideThanFirst } from './predicates/approval';
import {
  admittedByChair,
  hasDeclaredConflicts,
  hasNotSubmitted,
  hasSubmittedOwn,
  isAssigned,
  isChair,
  isPanelMember,
  notFrozen,
  notRecused,
  notWithdrawn,
  ownsAssessment,
  phaseIs,
  practiceIsOffered,
} from './predicates/panel';
import { allOf, anyOf, hiddenUnless, Rule } from './rule';

/* Who may do what. Read from top to bottom; an act that is not listed is refused. */

const account = {
  'session.create': isAnonymous,
  'secondFactor.give': hasGivenPassword,
  'session.end': anyOf(isSignedIn, hasGivenPassword),
  'account.view': isSignedIn,
  'account.edit': isSignedIn,
  'account.changeSecrets': allOf(isSignedIn, steppedUpJustNow),
  'stepUp.give': isSignedIn,
  'session.endOwn': allOf(isSignedIn, isOwn),
};

const administration = {
  'user.list': isAdministrator,
  'user.invite': allOf(isAdministrator, steppedUp),
  'user.edit': allOf(isAdministrator, steppedUp),
  'user.endSessions': isAdministrator,
  'user.resetFactors': allOf(isAdministrator, steppedUp, isOtherPersonThanFirst),
  'audit.view': anyOf(isAdministrator, isSecretariat),
  'audit.export': allOf(anyOf(isAdministrator, isSecretariat), steppedUp),
  'system.view': isAdministrator,
};

const secretariat = {
  'election.list': isSecretariat,
  'election.view': isSecretariat,
  'election.edit': isSecretariat,
  'framework.view': isSecretariat,
  'framework.draft': isSecretariat,
  'framework.edit': allOf(isSecretariat, notFrozen),
  'framework.publish': allOf(isSecretariat, notFrozen),
  'candidacy.list': isSecretariat,
  'candidacy.view': isSecretariat,
  'candidacy.edit': isSecretariat,
  'candidacy.withdraw': isSecretariat,
  'candidacy.import': isSecretariat,
  'panel.list': anyOf(isSecretariat, isAdministrator),
  'panel.view': anyOf(isSecretariat, isAdministrator),
  'panel.edit': isSecretariat,
  'panel.appointChair': allOf(approvesFor('secretariat', 'administrator'), isOtherSideThanFirst, steppedUp),
  'panel.takeBackAppointment': approvesFor('secretariat', 'administrator'),
  'cycle.edit': isSecretariat,
  'cycle.view': isSecretariat,
  'assignment.edit': isSecretariat,
  'review.open': allOf(isSecretariat, phaseIs('draft'), notWithdrawn),
  'review.close': allOf(isSecretariat, phaseIs('open'), notWithdrawn),
  'review.moveDeadline': allOf(isSecretariat, phaseIs('draft', 'open'), notWithdrawn),
  'review.reopen': allOf(
    approvesFor('secretariat', 'chair'),
    isOtherSideThanFirst,
    steppedUp,
    phaseIs('closed', 'deliberation'),
    notWithdrawn,
  ),
  'review.viewReopening': approvesFor('secretariat', 'chair'),
  'review.takeBackReopening': approvesFor('secretariat', 'chair'),
  'practice.offer': isSecretariat,
  'questionnaire.list': isSecretariat,
  'questionnaire.view': isSecretariat,
  'questionnaire.make': isSecretariat,
  'questionnaire.draft': isSecretariat,
  'questionnaire.setDeadline': isSecretariat,
  'questionnaire.edit': allOf(isSecretariat, notFrozen),
  'questionnaire.publish': allOf(isSecretariat, notFrozen),
  'translation.edit': isSecretariat,
  'translation.review': allOf(isSecretariat, isNotMaker),
  'questionnaire.track': isSecretariat,
  // Letters, more time and one person's story show addresses, like the page on a link.
  'questionnaire.followUp': allOf(isSecretariat, steppedUp),
  // By it staff open the pages on which somebody else would answer.
  'answers.enter': allOf(isSecretariat, steppedUp),
  'link.issue': allOf(isSecretariat, steppedUp),
  'link.revoke': isSecretariat,
};

/** Members write and submit their own scores, each alone, while scoring is open. */
const scoresNow = allOf(
  isPanelMember,
  isAssigned,
  notRecused,
  hasDeclaredConflicts,
  phaseIs('open'),
  notWithdrawn,
  hasNotSubmitted,
);

/** Members read a dossier once they have declared their conflicts, and keep notes on it. */
const readsDossier = allOf(
  isPanelMember,
  isAssigned,
  notRecused,
  hasDeclaredConflicts,
  phaseIs('open', 'closed', 'deliberation', 'reply', 'sealed', 'released'),
);

/** Who gave scores, or was let in without, may know those of the others. */
const knowsScores = anyOf(hasSubmittedOwn, admittedByChair);

/** All scores of a review are open to members who gave theirs, and to whom the chair let in. */
const seesAllScores = allOf(
  isPanelMember,
  isAssigned,
  notRecused,
  phaseIs('deliberation', 'reply', 'sealed', 'released'),
  knowsScores,
);

const panelRoom = {
  'panelRoom.enter': holdsPanelRole,
  'criteria.read': isPanelMember,
  'background.state': allOf(holdsPanelRole, isOwn),
  'conflict.declare': allOf(
    isPanelMember,
    isAssigned,
    notRecused,
    notWithdrawn,
    phaseIs('draft', 'open', 'closed', 'deliberation'),
  ),
  'conflict.view': allOf(isPanelMember, isAssigned),
  'recusal.declare': allOf(
    isPanelMember,
    isAssigned,
    notRecused,
    phaseIs('draft', 'open', 'closed', 'deliberation', 'reply', 'sealed', 'released'),
  ),
  'timeRequest.create': allOf(isPanelMember, isAssigned, notRecused, phaseIs('open'), notWithdrawn, hasNotSubmitted),
  'timeRequest.viewOwn': allOf(isPanelMember, isAssigned, notRecused),
  'dossier.read': readsDossier,
  // A member's own notes; nobody else has an act by which they could be reached.
  'note.keep': readsDossier,
  'assessment.edit': scoresNow,
  'assessment.submit': scoresNow,
  'practice.enter': allOf(isPanelMember, practiceIsOffered),
  'practice.score': allOf(isPanelMember, practiceIsOffered, hasNotSubmitted),
  'practice.compare': allOf(isPanelMember, practiceIsOffered, hasSubmittedOwn),
  'assessment.readOwn': allOf(isPanelMember, isAssigned, notRecused, ownsAssessment),
  'assessment.readOthers': seesAllScores,
  'assessment.revise': allOf(
    isPanelMember,
    isAssigned,
    notRecused,
    ownsAssessment,
    phaseIs('deliberation'),
    hasSubmittedOwn,
    notWithdrawn,
  ),
};

const deliberation = {
  'deliberation.view': allOf(isPanelMember, isAssigned, notRecused),
  'deliberation.chair': allOf(isChair, notRecused, phaseIs('closed', 'deliberation', 'reply', 'sealed', 'released')),
  'analytics.view': allOf(isChair, phaseIs('closed', 'deliberation', 'reply', 'sealed', 'released')),
  'analytics.export': allOf(isChair, phaseIs('closed', 'deliberation', 'reply', 'sealed', 'released'), steppedUp),
  'meeting.lead': isChair,
  'meetingNote.edit': allOf(isChair, notRecused, phaseIs('deliberation'), notWithdrawn),
  // The chair writes it with all scores at hand, so it is read by those alone to whom they are open.
  'meetingNote.read': seesAllScores,
  'deliberation.open': allOf(isChair, notRecused, phaseIs('closed'), notWithdrawn),
  'conflict.readAll': allOf(isChair, notRecused),
  'recusal.readReason': allOf(isChair, notRecused),
  'timeRequest.view': allOf(isChair, notRecused),
  'timeRequest.decide': allOf(isChair, notRecused, phaseIs('open'), notWithdrawn),
  'member.admit': allOf(isChair, notRecused, notWithdrawn, phaseIs('closed', 'deliberation')),
  'statement.edit': allOf(isChair, notRecused, phaseIs('deliberation'), notWithdrawn),
  'finding.propose': allOf(isChair, notRecused, phaseIs('deliberation'), notWithdrawn),
  'finding.vote': allOf(isPanelMember, isAssigned, notRecused, phaseIs('deliberation'), knowsScores, notWithdrawn),
  'finding.adopt': allOf(isChair, notRecused, phaseIs('deliberation'), notWithdrawn),
  'opinion.write': allOf(isPanelMember, isAssigned, notRecused, phaseIs('deliberation', 'reply'), knowsScores),
  'reply.record': allOf(isSecretariat, phaseIs('reply')),
  'errorReport.answer': allOf(isSecretariat, phaseIs('reply', 'deliberation', 'sealed', 'released')),
  'link.use': holdsValidLink,
  'answers.write': holdsValidLink,
  'answers.submit': holdsOwnLink,
  'assistant.give': holdsCandidateLink,
  // To the candidate an assessment still under way looks like none.
  'reply.read': allOf(holdsValidLink, hiddenUnless(phaseIs('reply', 'sealed', 'released'))),
  'reply.write': allOf(holdsValidLink, phaseIs('reply'), notWithdrawn),
  'review.returnToDeliberation': allOf(isChair, notRecused, phaseIs('reply')),
  'review.seal': allOf(isChair, notRecused, phaseIs('reply', 'deliberation'), notWithdrawn),
};

const publication = {
  'publishing.list': isSecretariat,
  'release.view': anyOf(isSecretariat, allOf(isChair, notRecused)),
  'release.approve': allOf(
    approvesFor('chair', 'secretariat'),
    isOtherSideThanFirst,
    phaseIs('sealed'),
    notWithdrawn,
    steppedUp,
  ),
  'result.sealAgain': allOf(approvesFor('chair', 'secretariat'), phaseIs('sealed', 'released'), steppedUp),
  'correction.draft': allOf(isSecretariat, phaseIs('released')),
  'correction.approve': allOf(
    approvesFor('chair', 'secretariat'),
    isOtherSideThanFirst,
    phaseIs('released'),
    steppedUp,
  ),
};

export const grants = {
  ...account,
  ...administration,
  ...secretariat,
  ...panelRoom,
  ...deliberation,
  ...publication,
} satisfies Record<string, Rule>;

export type Action = keyof typeof grants;
