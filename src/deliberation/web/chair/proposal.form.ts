import { Line, Text, Whole } from '../../../common/web/form';

/** A category put to the vote, with the reasons that the public reads in both languages. */
export class ProposalForm {
  @Line({ max: 60 }) grade: string;
  @Text({ max: 10_000 }) reasonsEn: string;
  @Text({ max: 10_000 }) reasonsFr: string;
  @Text({ max: 10_000, optional: true }) differenceReasonEn: string | null;
  @Text({ max: 10_000, optional: true }) differenceReasonFr: string | null;
}

/** Which proposal is taken back, so that not another one is. */
export class WithdrawalForm {
  @Whole({ min: 1, max: 9999 }) proposal: number;
}
