import { FormErrors } from '../../../common/errors';
import { localized } from '../../../common/text/localized-text';
import type { ProposalCommand } from '../../proposals.service';
import type { ProposalForm } from './proposal.form';

/** The proposal that a form asks for. Throws FormErrors where a reason is given in one language alone. */
export function proposalCommand(form: ProposalForm): ProposalCommand {
  const { grade, reasonsEn, reasonsFr, differenceReasonEn: en, differenceReasonFr: fr } = form;
  if (en && !fr) throw new FormErrors({ differenceReasonFr: { key: 'deliberation.proposal.bothLanguages' } });
  if (fr && !en) throw new FormErrors({ differenceReasonEn: { key: 'deliberation.proposal.bothLanguages' } });
  return { grade, reasons: localized(reasonsEn, reasonsFr), differenceReason: en && fr ? localized(en, fr) : null };
}
