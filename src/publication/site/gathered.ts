import { CandidacyRead } from '../../candidates';
import { FrameworkVersionRead } from '../../criteria';
import { ElectionRead, FactRead, RoundRead, StateRead } from '../../elections';
import { CycleRead, ReviewRead } from '../../panel';
import { QuestionnaireRead } from '../../questionnaires';
import { ReleasedProfile } from '../data/revisions.repository';

/** Everything that one state of the site is made of, read once. */
export interface Gathered {
  elections: ElectionRead[];
  candidacies: CandidacyRead[];
  rounds: Map<string, RoundRead[]>;
  facts: Record<'person' | 'candidacy' | 'election', Map<string, FactRead[]>>;
  states: StateRead[];
  cycles: CycleRead[];
  reviews: ReviewRead[];
  frameworks: FrameworkVersionRead[];
  questionnaires: QuestionnaireRead[];
  released: ReleasedProfile[];
  now: string;
}
