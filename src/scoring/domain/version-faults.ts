import { AssessmentState } from './assessment-state';
import { receiptOf, versionFrom } from './receipt';

export interface StoredVersion {
  id: string;
  number: number;
  stage: 'initial' | 'revised';
  contentHash: string;
  submittedAt: string;
  /** The text that was hashed; null when it does not open. */
  canonical: string | null;
}

export interface StoredAssessment {
  id: string;
  state: AssessmentState;
  frameworkVersionId: string;
  versions: StoredVersion[];
}

/** What is wrong with the versions of one assessment: exactly one is current, and each is what was submitted. */
export function versionFaults({ id, state, frameworkVersionId, versions }: StoredAssessment): string[] {
  const wasSubmitted = state === 'submitted' || state === 'reopened';
  const faults: string[] = [];
  if (wasSubmitted !== versions.length > 0)
    faults.push(`assessment ${id}: it is ${state} and has ${versions.length} versions`);
  const numbers = versions.map(({ number }) => number).sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1))
    faults.push(`assessment ${id}: its versions are numbered ${numbers.join(', ')}`);
  return [...faults, ...versions.flatMap((version) => contentFault(id, frameworkVersionId, version))];
}

function contentFault(assessmentId: string, frameworkVersionId: string, version: StoredVersion): string[] {
  const { canonical, id } = version;
  if (canonical === null) return [];
  if (receiptOf(canonical) !== version.contentHash) return [`version ${id}: its receipt does not fit its content`];
  const content = versionFrom(canonical);
  const same =
    content.assessmentId === assessmentId &&
    content.frameworkVersionId === frameworkVersionId &&
    content.number === version.number &&
    content.stage === version.stage &&
    content.submittedAt === version.submittedAt;
  return same ? [] : [`version ${id}: its row and its content say different things`];
}
